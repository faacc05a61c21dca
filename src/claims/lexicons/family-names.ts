/** Family names that stand before the given names, as Korean, Chinese and Vietnamese ones do; our own list of the commonest, from general knowledge. */
export const FIRST_FAMILY_NAMES: ReadonlySet<string> = new Set(
  "ahn bae ban cai chang chen cheng cho choe choi chung deng dong duan fan feng gao guo han he hong hu huang hwang jang jeong jiang jin jo joo jung kang kim kwon le lee li liang lim lin liu lu ma mao moon ngo nguyen nam noh oh pak park peng pham ri roh ryu seo shin sohn son song suh sun tang tran wang wei wen wu xi xie xu yang ye yoon yun zhang zhao zheng zhou zhu".split(
    " ",
  ),
);
