/** Tests of the language that a text shows, whatever its page declares. */
import { describe, expect, it } from "vitest";
import { NO_METADATA } from "../../src/article/article.ts";
import { detectLanguage } from "../../src/claims/detect-language.ts";
import { findClaims } from "../../src/claims/find-claims.ts";

const TEXTS: Record<string, string> = {
  en: "The mayor said on Monday that the bridge would be open to all by the end of the year, and that it had been paid for by the city.",
  de: "Die Bürgermeisterin sagte am Montag, dass die Brücke bis zum Ende des Jahres für alle offen sein werde und dass die Stadt sie bezahlt habe.",
  es: "La alcaldesa dijo el lunes que el puente estará abierto para todos antes de que termine el año y que la ciudad lo ha pagado con su dinero.",
  fr: "La maire a dit lundi que le pont serait ouvert à tous avant la fin de l’année et que la ville l’a payé avec son argent dans les délais.",
  it: "La sindaca ha detto lunedì che il ponte sarà aperto a tutti prima della fine dell’anno e che la città lo ha pagato con i suoi soldi.",
  pt: "A prefeita disse na segunda que a ponte vai ser aberta para todos até o fim do ano e que a cidade já pagou por ela com o seu dinheiro.",
  nl: "De burgemeester zei maandag dat de brug voor het einde van het jaar open is voor iedereen en dat de stad die met eigen geld heeft betaald.",
  ru: "Мэр сказала в понедельник, что мост откроют до конца года и что город его оплатил.",
  uk: "Мерка сказала в понеділок, що міст відкриють до кінця року і що місто його оплатило.",
};

const articleOf = (text: string, language: string | null) => ({
  ...NO_METADATA,
  language,
  text,
  blocks: [{ kind: "paragraph" as const, start: 0, end: text.length }],
});

describe("detectLanguage", () => {
  it.each(Object.entries(TEXTS))("reads %s off the text", (language, text) => {
    expect(detectLanguage(articleOf(text, null))).toBe(language);
    expect(detectLanguage(articleOf(text, "en"))).toBe(language);
  });

  it("takes what is declared where the text is too short to tell", () => {
    expect(detectLanguage(articleOf("Nein.", "de-AT"))).toBe("de");
    expect(detectLanguage(articleOf("No.", null))).toBe("en");
  });

  it("does not take for English what holds next to no word of it, and believes a rarer language", () => {
    const text = "Umhlaba wonke ubheke lapho imikhumbi idlula khona ekuseni njalo. ".repeat(8);
    expect(detectLanguage(articleOf(text, "en-ZA"))).toBe("und");
    expect(detectLanguage(articleOf(text, null))).toBe("und");
    expect(detectLanguage(articleOf(text, "zu"))).toBe("zu");
  });

  it("leaves an article in another language without claims", () => {
    const text = `${TEXTS["de"]} „Die Brücke hält“, sagte Ana Ruiz.`;
    expect(findClaims(articleOf(text, null))).toEqual([]);
  });
});
