import type { PackReport } from "../../policies/core/run";
import { assertGolden } from "../support/golden";
import { gallery, judge } from "./support/gallery";

/** A report as lines to read: what is found, then what waits. */
function reportLines({ findings, remedied, rules }: PackReport): readonly string[] {
    const found = [...findings, ...remedied].map(
        ({ level, rule, name, path, found, required }) =>
            `${level} ${rule}: ${name}${path === "" ? "" : ` ${path}`}: found ${found}, required ${required}`,
    );
    const waiting = rules.flatMap(({ rule, unknown }) =>
        unknown.map(({ urn, paths }) => `unknown ${rule}: ${urn.split("::").at(-1) ?? ""} ${paths.join(", ")}`),
    );
    return [...found, ...waiting];
}

describe("the pack, on programs of other people", () => {
    for (const program of gallery) {
        it(`finds in ${program.name} exactly what is wrong with it`, async () => {
            assertGolden(`gallery/${program.name}.json`, reportLines(await judge(program)));
        });
    }
});
