/** The commonest function words of each language we can name; our own lists from general grammar, words that languages share left to all of them. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const COMMON_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    "the of and to in a is that for it was on with as he be at by his they from have had has not but are this were which their said who will would been an or its about after more when what i you we she her him there if than up out could can over into",
  ),
  de: words(
    "der die das und ist in den von zu mit sich des auf für nicht ein eine einen einem einer dem im dass er sie es auch an als wie bei aus hat nach werden wird war haben noch am aber um über sind durch zum zur vor bis seine ihre kann nur wurde sein",
  ),
  es: words(
    "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué",
  ),
  fr: words(
    "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son cette ont aux mais ou comme elle être nous leur ses fait été deux même aussi selon après était d l s qu n",
  ),
  it: words(
    "di e che la il un a per in una è non del si da con sono le dei della i al ha più come gli anche alla lo nel ma ci delle se su dal suo nella questo ai o stato hanno era cui sua dopo tra essere",
  ),
  pt: words(
    "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois são disse",
  ),
  nl: words(
    "de en van het een in is dat op te zijn met die voor niet aan er om ook als dan maar bij of uit nog door naar heeft hebben over deze was worden wordt ze hij wel kan al ik werd meer geen jaar tot hun",
  ),
  sv: words(
    "och i att det som en på är av för med den till har inte om ett han var men de sig från vi så kan när år säger efter eller nu hon vid mot ska skulle",
  ),
  pl: words(
    "w i na z do się nie że to o jest a za od po jak przez dla co tym ale czy tego być oraz ma ich jego był tak już było jako także będzie który która",
  ),
  tr: words(
    "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra en ne o her ama var ise değil dedi olduğunu ki",
  ),
};
