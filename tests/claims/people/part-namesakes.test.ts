/** Tests of whom a family name with an office before it means. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("an office before a family name", () => {
  it.each([
    "President Ruiz arrived with first lady Ana Ruiz.",
    "President Ruiz and first lady Ana Ruiz left.",
    "President Ruiz and Ana Ruiz left.",
    "President Ruiz left. His wife Ana Ruiz left.",
  ])("is not the one's who is named along or introduced otherwise: %s", (text) => {
    expect(lastSpeaker(`${text} “It was time,” President Ruiz said.`)?.name).toBe("Ruiz");
    expect(lastSpeaker(`${text} President Ruiz came. “It was time,” Ruiz said.`)?.name).toBe(
      "Ruiz",
    );
    expect(lastSpeaker(`${text} “It was time,” Ana Ruiz said.`)?.name).toBe("Ana Ruiz");
  });

  it("is the one's who is given it, or to whom nothing else is told", () => {
    const given = "Candidate Ana Lind met former president Tom Lind. First lady Ana Lind left. ";
    expect(lastSpeaker(`${given}“It was time,” President Lind said.`)?.name).toBe("Tom Lind");
    const plain = "Piet Lind left. “It was time,” President Lind said.";
    expect(lastSpeaker(plain)?.name).toBe("Piet Lind");
    const other = "Candidate Ana Lind left. “It was time,” Senator Lind said.";
    expect(lastSpeaker(other)?.name).toBe("Ana Lind");
  });

  it("is no younger namesake's", () => {
    const text = "Luis Ruiz Jr. met a lawyer. “It was time,” ";
    expect(lastSpeaker(`${text}President Ruiz said.`)?.name).toBe("Ruiz");
    expect(lastSpeaker(`${text}Mr. Ruiz said.`)?.name).toBe("Luis Ruiz Jr.");
    const given = "Justice Luis Ruiz Jr. came. “It was time,” Justice Ruiz said.";
    expect(lastSpeaker(given)?.name).toBe("Luis Ruiz Jr.");
    const short = "Ruiz Jr. met a lawyer. “It was time,” Ruiz said.";
    expect(lastSpeaker(short)?.name).toBe("Ruiz");
  });
});
