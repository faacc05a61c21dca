/** Says in the reader's language why something that the reader asked for did not succeed. */
import { translate, type MessageKey } from "../extension/translate.ts";
import { PackError } from "../src/pack/pack-error.ts";
import { describePackFault } from "./words/describe-pack-fault.ts";

/** Waits for `work`, and returns `null` or why it failed: in the words of `failure`, or those of a file that is no sound pack. */
export async function refusalOf(
  work: Promise<unknown>,
  failure: MessageKey,
): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof PackError) return describePackFault(error.fault);
    console.error(error);
    return translate(failure);
  }
}
