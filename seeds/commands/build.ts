/** `build`: makes a pack of a folder of records, and lists its statements. */
import { parseArgs } from "node:util";
import { buildPack } from "../../src/pack/build-pack.ts";
import { describePacks } from "../../src/pack/describe-packs.ts";
import { openPack, type Pack } from "../../src/pack/open-pack.ts";
import { CorpusError } from "../corpus-error.ts";
import { readRecords } from "../read-records.ts";
import { readVectors } from "../read-vectors.ts";
import { writeWhole } from "../write-whole.ts";

/** Runs `build DIR --out FILE`; prints what the pack holds, with the statements that more than one outlet reports. */
export async function build(args: string[]): Promise<unknown> {
  const { values, positionals } = parseArgs({
    args,
    options: { out: { type: "string" } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (!folder || positionals.length > 1 || !values.out) {
    throw new CorpusError("build needs a folder of records and a file: build DIR --out FILE");
  }
  const bytes = buildPack(readRecords(folder), readVectors());
  writeWhole(values.out, bytes);
  const pack = openPack(Uint8Array.from(bytes).buffer);
  const { outlets, articles, statements, from, to } = describePacks([pack]);
  const file = { file: values.out, bytes: bytes.length };
  return { ...file, outlets, articles, statements, from, to, shared: listShared(pack) };
}

/** Lists the statements that more than one outlet reports: speakers, and each outlet's wordings. */
function listShared(pack: Pack): unknown[] {
  const all = Array.from({ length: pack.statements }, (_, statement) => {
    const claims = [...pack.claimsOf(statement)].map((claim) => ({
      outlet: pack.articleOf(claim).article.outlet,
      speaker: pack.readClaim(claim).speaker?.name ?? null,
      text: pack.readClaim(claim).text,
    }));
    return { id: pack.idOf(statement), claims };
  });
  return all.filter(({ claims }) => new Set(claims.map(({ outlet }) => outlet)).size > 1);
}
