/** Work in a queue keeps its order, and a failure stays with whoever gave it. */
import { expect, it } from "vitest";
import { makeQueue } from "../../extension/make-queue.ts";

const nextTurn = (): Promise<void> => new Promise((done) => void setImmediate(done));

it("begins each piece of work when the one before it has ended", async () => {
  const inTurn = makeQueue();
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await nextTurn();
    seen.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([inTurn(work("a")), inTurn(work("b"))])).toEqual(["a", "b"]);
  expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends"]);
});

it("goes on after work that failed", async () => {
  const inTurn = makeQueue();
  const failing = inTurn(() => Promise.reject(new Error("no")));
  const following = inTurn(() => Promise.resolve("yes"));
  await expect(failing).rejects.toThrow("no");
  expect(await following).toBe("yes");
});
