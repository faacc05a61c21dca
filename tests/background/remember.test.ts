/** What is made once is shared, and what did not succeed is made anew. */
import { expect, it, vi } from "vitest";
import { remember } from "../../background/remember.ts";

it("makes one value for all who ask, also while it is being made", async () => {
  const make = vi.fn(() => Promise.resolve({}));
  const { get } = remember(make);
  const values = await Promise.all([get(), get()]);
  expect(new Set([...values, await get()]).size).toBe(1);
  expect(make).toHaveBeenCalledOnce();
});

it("makes it anew after a failure, and after one that was not worth keeping", async () => {
  const make = vi.fn(() => Promise.resolve(1));
  make.mockRejectedValueOnce(new Error("no")).mockResolvedValueOnce(0);
  const { get } = remember(make, (value) => value > 0);
  await expect(get()).rejects.toThrow("no");
  expect([await get(), await get(), await get()]).toEqual([0, 1, 1]);
});

it("makes it anew when it was forgotten, and keeps that although the earlier one fails later", async () => {
  const failing: ((error: Error) => void)[] = [];
  const make = vi.fn(() => Promise.resolve("new"));
  make.mockReturnValueOnce(new Promise((_, reject) => void failing.push(reject)));
  const { get, forget } = remember(make);
  const earlier = get();
  forget();
  expect(await get()).toBe("new");
  failing[0]?.(new Error("no"));
  await expect(earlier).rejects.toThrow("no");
  await get();
  expect(make).toHaveBeenCalledTimes(2);
});
