import assert from "node:assert/strict";
import fc from "fast-check";
import { environmentSecrets } from "../../components/environmentSecrets";
import { readGuestFiles } from "../../config/guestFiles";
import { loadEnvironmentText } from "../../config/load";
import { buildModel } from "../../model/buildModel";
import { checkEnvironment } from "../../model/checkEnvironment";
import { planEnvironment } from "../../plan/planEnvironment";
import { mutateStackText } from "../support/mutations";
import { today } from "../support/stackTexts";

/** Runs in an ordinary test; a pipeline asks for 10,000. */
const runs = Number(process.env["MABS_FUZZ_RUNS"] ?? 300);
/** The same mutations each time, so that a failure is about the change at hand; another seed looks elsewhere. */
const seed = Number(process.env["MABS_FUZZ_SEED"] ?? 20261123);

describe("a mutated environment", function () {
    this.timeout(60_000 + runs * 200);

    it(`is planned and fits Azure's types, or is refused with id, path and line; it never crashes (${runs} mutations)`, async () => {
        const guestFiles = readGuestFiles();
        const counts = { planned: 0, refused: 0 };
        await fc.assert(
            fc.asyncProperty(fc.nat({ max: 2 ** 31 - 1 }), async (mutation) => {
                const { text } = mutateStackText(mutation);
                const loaded = loadEnvironmentText(text, "Pulumi.mutated.yaml", { today, check: checkEnvironment });
                if (loaded.ok) {
                    const model = buildModel(loaded.environment, { stack: "mutated", guestFiles });
                    const plan = await planEnvironment(model, environmentSecrets(loaded.environment), {
                        file: "Pulumi.mutated.yaml",
                        today,
                    });
                    assert.deepEqual(plan.typeFindings, [], text);
                    assert.ok(plan.resources.length > 20, text);
                    counts.planned += 1;
                    return;
                }
                assert.ok(loaded.problems.length > 0, text);
                for (const { id, path, file, line, column, expected } of loaded.problems) {
                    assert.match(id, /^MABS-CFG-\d{3}$/, text);
                    assert.equal(typeof path, "string", text);
                    assert.equal(file, "Pulumi.mutated.yaml", text);
                    assert.ok(Number.isInteger(line) && Number.isInteger(column), text);
                    assert.notEqual(expected, "", text);
                }
                counts.refused += 1;
            }),
            { numRuns: runs, seed },
        );
        // Both ways are really taken, or the mutations prove nothing.
        assert.ok(counts.planned > runs / 20 && counts.refused > runs / 20, JSON.stringify(counts));
        process.stdout.write(`  ${counts.planned} mutated environments planned, ${counts.refused} refused\n`);
    });
});
