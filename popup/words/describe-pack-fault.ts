/** Says in the reader's language why a pack cannot be used. */
import { translate } from "../../extension/translate.ts";
import type { PackFault } from "../../src/pack/pack-error.ts";

/** Returns one sentence or two on what is wrong with a pack, and what the reader can do. */
export function describePackFault(fault: PackFault): string {
  switch (fault.kind) {
    case "no pack":
      return translate("packIsNone");
    case "other version":
      return translate("packOfOtherVersion", fault.version, fault.reads);
    case "too large":
      return translate("packTooLarge", fault.most);
    case "damaged":
      return translate("packDamaged");
  }
}
