/** Words in class names and ids that say what a part of a page is: our own compilation of common names in news sites' markup. */

/** Parts inside an article's element that are not its text; a word is one whole word of a name, or two in a row ("inline-promo" holds "promo"). */
export const ASIDE_WORDS = new Set(
  (
    "ad ads advert advertisement advertising also-read author authors bio " +
    "breadcrumb breadcrumbs byline bylines callout carousel comment comments controls cookie " +
    "copyright current-issue disclaimer disqus donate donation editors-note factbox flyout footer further-reading " +
    "gallery gated gating infobox jump livefyre login menu metadata modal most-read " +
    "most-viewed mostread nav navigation newsletter outbrain pagination player " +
    "podcast poll popular popup promo promos promotion pull-quote pullquote quiz rating read-next " +
    "readmore recirc recirculation recommendation recommendations recommended related reply " +
    "share sharebar sharing shop shopping sidebar sign-in signin signup slideshow social " +
    "sponsor sponsored subscribe subscription syndication taboola tag tags teaser teasers " +
    "timestamp toolbar tools tooltip topics trending video widget"
  ).split(" "),
);

/** Parts that stand with a photograph or a video. */
export const CAPTION_WORDS = new Set(
  "caption captions credit credits figcaption imagecaption legend photocaption photocredit videocaption".split(
    " ",
  ),
);

/** Parts that sum up the article above its first paragraph. */
export const STANDFIRST_WORDS = new Set(
  "abstract dek deck description excerpt intro lead leadin lede standfirst strapline subdeck sub-title subhead subheadline subtitle summary".split(
    " ",
  ),
);

/** Parts that may hold more prose than the article and never are it: what readers wrote, and what lawyers did. */
export const NEVER_BODY_WORDS = new Set(
  "comment comments consent cookie disclaimer disclosure disqus legal modal popup privacy replies reply terms".split(
    " ",
  ),
);
