/** Holds verbs that also report where they tell of a deed. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("an act of office", () => {
  it("is a case that somebody argues, but not what he argues of it", () => {
    expect(rows("Lind, 43, argues the port's hardest cases and will be heard on Monday.")).toEqual(
      [],
    );
    expect(rows("Any lawyer arguing a new position, as Lind does, is slow.")).toEqual([]);
  });

  it.each([
    "the port's case is weak",
    "the case in Elm was weak",
    "his position on the ban weakened the port",
    "an appeal by the port would fail",
    "the lawsuit, filed in May, should be dropped",
  ])("is no case of which something is argued: %s", (content) => {
    expect(rows(`Lind argued ${content}.`)).toEqual([["Lind", "argued", content]]);
  });

  it.each([
    "The mayor named Lind a port attorney in 1990.",
    "The mayor named Lind the head of the port.",
    "The council confirmed Lind as head of the port.",
    "The council confirmed Lind on Monday.",
    "The mayor confirmed Lind by 12 votes to 9.",
    "Lind is the top lawyer of the port, defending a ban on boats.",
    "Lind will be in court on Monday, defending a ban on boats.",
  ])("gives somebody an office, or is done in one: %s", (sentence) => {
    expect(rows(sentence)).toEqual([]);
  });

  it.each([
    "The police named Lind a suspect in the fire.",
    "The police named Lind the leader of the plot.",
    "The port named Lind its main target.",
    "The club named Lind the worst coach of the year.",
    "The council confirmed Lind’s account.",
    "The council confirmed Lind and Okafor’s account.",
    "The council confirmed Lind as the victim.",
    "The police confirmed Lind, 12, as the victim.",
    "The army confirmed Lind as dead.",
    "Lind answered the mayor, defending the ban on boats.",
    "Lind was firm on Monday, defending the ban on boats.",
    "Lind was on television, defending the ban on boats.",
    "Lind was a guest on the show, defending the ban on boats.",
  ])(
    "is not what somebody calls or confirms of others, nor what he defends as he speaks: %s",
    (sentence) => {
      expect(rows(sentence)).toHaveLength(1);
    },
  );

  it("is what two dispute or somebody tries to do", () => {
    expect(rows("Lind and Okafor sparred over the cost of the pier.")).toEqual([]);
    expect(rows("Lind strives to mend the pier.")).toEqual([]);
  });
});

describe("a deed", () => {
  it.each([
    "Rask fraudulently claimed £13,000 in benefits.",
    "Lind reshuffled the crew, dismissing one officer and hiring two.",
    "The judge denied a request by the port to speak.",
    "The hotel has a hall, updating its guest books to let pilots know the way.",
  ])("is no claim: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it.each([
    ["The firm dishonestly claimed its boats were clean.", "its boats were clean"],
    ["Rask wrongfully claimed victory in Elm.", "victory in Elm"],
    ["Rask claimed £13,000 had gone.", "£13,000 had gone"],
    ["The port denied a claim by Lind.", "a claim by Lind"],
  ])("is not what somebody says by the same verb: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it("is to write a text, but not what stands in it", () => {
    expect(rows("Ada Lind, who wrote the bill, has left.")).toEqual([]);
    expect(rows("Lind wrote legislation that gave the port a loan.")).toEqual([]);
    expect(rows("Lind wrote the bill was late.")).toEqual([["Lind", "wrote", "the bill was late"]]);
  });
});
