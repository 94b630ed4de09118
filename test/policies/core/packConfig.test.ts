import assert from "node:assert/strict";
import { describeProblem } from "../../../policies/core/configProblems";
import { emptyConfig, readPackConfig } from "../../../policies/core/packConfig";
import { ids } from "../support/fakes";

function problems(document: unknown, extent?: "settings alone"): readonly string[] {
    const read = readPackConfig(document, extent);
    return read.ok ? [] : read.problems.map(describeProblem);
}
const settings = (given: object): object => ({ "pack-settings": given });
const levels = '"advisory", "mandatory", "remediate", "disabled"';
const exemption = { rule: ids.vault, resource: "*", reason: "long enough", owner: "me", expires: "2027-01-31" };

describe("a policy configuration", () => {
    it("may be empty, and then says nothing", () => {
        const read = readPackConfig({});
        assert.ok(read.ok);
        assert.deepEqual(read.config.settings, emptyConfig.settings);
        assert.deepEqual(read.config.native[ids.vault], { parameters: {} });
    });

    it("has the levels of CrossGuard itself: of a rule, in either form, and of all that have none", () => {
        const read = readPackConfig({
            all: "advisory",
            [ids.vault]: "mandatory",
            [ids.types]: { enforcementLevel: "disabled" },
        });
        assert.ok(read.ok);
        assert.deepEqual(read.config.native[ids.vault], { level: "mandatory" });
        assert.deepEqual(read.config.native[ids.types], { level: "disabled", parameters: {} });
        assert.deepEqual(read.config.native[ids.installation], { level: "advisory", parameters: {} });
    });

    it("has the settings of the pack, which are read as they are", () => {
        const given = {
            preset: "production",
            levels: { vault: "advisory", [ids.types]: "disabled" },
            environmentTag: "stage",
            environments: { prod: { preset: "audit", levels: { [ids.vault]: "mandatory" }, parameters: {} } },
            exemptions: [exemption, { ...exemption, rule: "vault-*" }],
            reportUnknown: true,
            servers: { tag: { name: "role", value: "mabs" }, names: ["mabs*"] },
        };
        const read = readPackConfig(settings(given));
        assert.ok(read.ok);
        assert.deepEqual(read.config.settings, given);
    });

    it("is an object", () => {
        assert.deepEqual(problems(null), ["the configuration: found null, expected an object"]);
        assert.deepEqual(problems([]), ["the configuration: found [], expected an object"]);
        assert.deepEqual(problems("audit"), ['the configuration: found "audit", expected an object']);
    });

    it("may have any shape, and is refused without a crash", () => {
        const strange = [null, 7, "x", [], {}, [null], [7], { a: null }];
        for (const value of strange)
            for (const key of ["levels", "parameters", "environments", "exemptions", "servers", "preset"]) {
                readPackConfig(settings({ [key]: value }));
                readPackConfig(settings({ environments: { prod: value, dev: { [key]: value } } }));
            }
        for (const value of strange) {
            readPackConfig(value);
            readPackConfig({ "pack-settings": value, all: value, [ids.vault]: value });
        }
    });

    it("has no key that the pack does not know, also none that every object inherits", () => {
        assert.deepEqual(problems({ al: "advisory" }), [
            'al: found "al", expected a key that the pack knows – did you mean all?',
        ]);
        assert.deepEqual(problems({ "vault-cross-region-restore-need-geo": "advisory" }), [
            `vault-cross-region-restore-need-geo: found "vault-cross-region-restore-need-geo", expected a key that the pack knows – did you mean ${ids.vault}?`,
        ]);
        assert.deepEqual(problems(JSON.parse('{"__proto__":{},"constructor":{}}')), [
            '__proto__: found "__proto__", expected a key that the pack knows',
            'constructor: found "constructor", expected a key that the pack knows',
        ]);
        assert.deepEqual(problems(settings({ environments: { prod: { level: {} } }, presett: "audit" })), [
            'pack-settings.presett: found "presett", expected a key that the pack knows – did you mean preset?',
            'pack-settings.environments.prod.level: found "level", expected a key that the pack knows – did you mean levels?',
        ]);
    });

    it("names no schema, because the Pulumi CLI refuses a configuration that does", () => {
        assert.deepEqual(problems({ $schema: "config.schema.json" }), [
            '$schema: found "$schema", expected no such key: the Pulumi CLI takes it for a policy. An editor may be told by its own settings which schema the file has',
        ]);
    });

    it("has levels that exist", () => {
        assert.deepEqual(problems({ all: "on" }), [`all: found "on", expected one of ${levels}`]);
        assert.deepEqual(problems({ [ids.vault]: "mandatry" }), [
            `${ids.vault}: found "mandatry", expected one of ${levels}`,
        ]);
        assert.deepEqual(problems({ [ids.vault]: 7 }), [`${ids.vault}: found 7, expected one of ${levels}`]);
        assert.deepEqual(problems({ [ids.vault]: { enforcementLevel: null } }), [
            `${ids.vault}.enforcementLevel: found null, expected one of ${levels}`,
        ]);
        assert.deepEqual(problems({ [ids.vault]: { enforcementlevel: "advisory" } }), [
            `${ids.vault}.enforcementlevel: found "enforcementlevel", expected a key that the pack knows – did you mean enforcementLevel?`,
        ]);
        assert.deepEqual(problems(settings({ levels: { vault: "on", vaults: "advisory" } })), [
            'pack-settings.levels.vaults: found "vaults", expected a key that the pack knows – did you mean vault?',
            `pack-settings.levels.vault: found "on", expected one of ${levels}`,
        ]);
        assert.deepEqual(problems(settings({ preset: "strict" })), [
            'pack-settings.preset: found "strict", expected one of "baseline", "production", "audit"',
        ]);
    });

    it("may name the level of the settings themselves, which is one alone: beside `all` they would lose it", () => {
        assert.deepEqual(problems({ all: "advisory", ...settings({ enforcementLevel: "remediate" }) }), []);
        assert.deepEqual(problems(settings({ enforcementLevel: "advisory" })), [
            'pack-settings.enforcementLevel: found "advisory", expected one of "remediate"',
        ]);
        assert.deepEqual(problems(settings({ enforcmentLevel: "remediate" })), [
            'pack-settings.enforcmentLevel: found "enforcmentLevel", expected a key that the pack knows – did you mean enforcementLevel?',
        ]);
        assert.deepEqual(problems(settings({ environments: { prod: { enforcementLevel: "remediate" } } })), [
            'pack-settings.environments.prod.enforcementLevel: found "enforcementLevel", expected a key that the pack knows',
        ]);
    });

    it("has parameters only for rules that have some", () => {
        assert.deepEqual(problems(settings({ parameters: { [ids.types]: {} } })), [
            `pack-settings.parameters.${ids.types}: found "${ids.types}", expected a rule that has parameters`,
        ]);
    });

    it("has exemptions with rule, resource, reason, owner and end", () => {
        assert.deepEqual(
            problems(settings({ exemptions: [{}, { ...exemption, reason: "short", owner: "a", expires: "soon" }, 7] })),
            [
                ...["rule", "resource", "reason", "owner", "expires"].map(
                    (key) => `pack-settings.exemptions[0].${key}: found nothing, expected a value`,
                ),
                'pack-settings.exemptions[1].reason: found "short", expected a text of 10 characters or more',
                'pack-settings.exemptions[1].owner: found "a", expected a text of 2 characters or more',
                'pack-settings.exemptions[1].expires: found "soon", expected a day, YYYY-MM-DD',
                "pack-settings.exemptions[2]: found 7, expected an object",
            ],
        );
        assert.deepEqual(problems(settings({ exemptions: {} })), [
            "pack-settings.exemptions: found {}, expected a list",
        ]);
    });

    it("has exemptions with a reason and an owner that are more than blanks", () => {
        const exemptions = [
            { ...exemption, reason: " ".repeat(12), owner: "  " },
            { ...exemption, reason: " because  ", owner: " me " },
            { ...exemption, reason: "   ", owner: "" },
        ];
        const without = "characters or more without the blanks around it";
        assert.deepEqual(problems(settings({ exemptions })), [
            'pack-settings.exemptions[2].reason: found "   ", expected a text of 10 characters or more',
            'pack-settings.exemptions[2].owner: found "", expected a text of 2 characters or more',
            `pack-settings.exemptions[0].reason: found "            ", expected a text of 10 ${without}`,
            `pack-settings.exemptions[0].owner: found "  ", expected a text of 2 ${without}`,
            `pack-settings.exemptions[1].reason: found " because  ", expected a text of 10 ${without}`,
        ]);
    });

    it("exempts from rules that exist, until days that exist", () => {
        const exemptions = [
            { ...exemption, rule: "vault-cross-region-restore-need-geo" },
            { ...exemption, expires: "2026-02-30" },
            { ...exemption, rule: "valut-*", expires: "2026-13-01" },
            { ...exemption, expires: "2028-02-29" },
            { ...exemption, rule: "vault" },
        ];
        assert.deepEqual(problems(settings({ exemptions })), [
            `pack-settings.exemptions[0].rule: found "vault-cross-region-restore-need-geo", expected the id of a rule, or a pattern that fits one – did you mean ${ids.vault}?`,
            'pack-settings.exemptions[1].expires: found "2026-02-30", expected a day that exists, YYYY-MM-DD',
            'pack-settings.exemptions[2].rule: found "valut-*", expected the id of a rule, or a pattern that fits one',
            'pack-settings.exemptions[2].expires: found "2026-13-01", expected a day that exists, YYYY-MM-DD',
            'pack-settings.exemptions[4].rule: found "vault", expected the id of a rule, or a pattern that fits one – did you mean vault-*?',
        ]);
    });

    it("asks no rule for a cure that has none", () => {
        const expected =
            'found "remediate", expected advisory, mandatory or disabled: only a rule whose own level is remediate can cure';
        assert.deepEqual(problems({ [ids.vault]: "remediate", [ids.types]: { enforcementLevel: "remediate" } }), [
            `${ids.vault}: ${expected}`,
            `${ids.types}.enforcementLevel: ${expected}`,
        ]);
        assert.deepEqual(
            problems(
                settings({
                    levels: { vault: "remediate" },
                    environments: { "a.b": { levels: { [ids.types]: "remediate" } } },
                }),
            ),
            [
                `pack-settings.levels.vault: ${expected}`,
                `pack-settings.environments["a.b"].levels.${ids.types}: ${expected}`,
            ],
        );
        assert.deepEqual(problems({ all: "remediate" }), [], "CrossGuard takes it for mandatory");
    });

    it("asks for a cure only at the level at which CrossGuard asks for one", () => {
        const cures = "credentials-secret-inputs";
        const levels = settings({ levels: { [cures]: "remediate" } });
        const expected = [
            `pack-settings.levels.${cures}: found "remediate", expected "${cures}": "remediate" beside pack-settings as well: at another level CrossGuard asks for no cure`,
        ];
        assert.deepEqual(problems({ ...levels, [cures]: "advisory" }), expected);
        assert.deepEqual(problems({ ...levels, all: "advisory" }), expected);
        assert.deepEqual(problems({ ...levels, all: "mandatory", [cures]: "remediate" }), [
            'pack-settings.enforcementLevel: found nothing, expected "remediate" beside "all": "mandatory": CrossGuard cures nothing below it',
        ]);
        assert.deepEqual(
            problems({ all: "advisory", [cures]: "remediate", ...settings({ enforcementLevel: "remediate" }) }),
            [],
        );
        assert.deepEqual(problems(levels), []);
        assert.deepEqual(problems({ ...levels, [cures]: "advisory" }, "settings alone"), []);
    });

    it("switches a rule on only where CrossGuard would ask it", () => {
        const on = settings({ levels: { [ids.types]: "mandatory", [ids.vault]: "disabled", vault: "advisory" } });
        const expected = `pack-settings.levels.${ids.types}: found "mandatory", expected a level of the rule beside pack-settings as well, such as "${ids.types}": "advisory": CrossGuard asks no rule that is off there`;
        const unread =
            'pack-settings.enforcementLevel: found nothing, expected "remediate" beside "all": "disabled": CrossGuard reads no settings of a policy that is off';
        assert.deepEqual(problems({ ...on, all: "disabled" }), [expected, unread]);
        assert.deepEqual(problems({ ...on, [ids.types]: "disabled" }), [expected]);
        assert.deepEqual(problems({ ...on, all: "disabled", [ids.types]: "advisory" }), [unread]);
        assert.deepEqual(problems(on), []);
        assert.deepEqual(problems({ ...on, all: "disabled" }, "settings alone"), []);
    });

    it("tells all its mistakes at once", () => {
        assert.deepEqual(
            problems(
                settings({ environmentTag: "", reportUnknown: "yes", servers: { tag: { name: "x" }, names: [7] } }),
            ),
            [
                'pack-settings.environmentTag: found "", expected a text that is not empty',
                'pack-settings.reportUnknown: found "yes", expected true or false',
                "pack-settings.servers.tag.value: found nothing, expected a value",
                "pack-settings.servers.names[0]: found 7, expected a text",
            ],
        );
        const exemptions = [{ ...exemption, rule: "none", reason: "short" }, { rule: 7 }, "none"];
        assert.deepEqual(
            problems(settings({ preset: "strict", levels: { vault: "remediate" }, exemptions })).map(
                (line) => line.split(":")[0],
            ),
            [
                "pack-settings.preset",
                ...["[0].reason", "[1].resource", "[1].reason", "[1].owner", "[1].expires", "[1].rule", "[2]"].map(
                    (path) => `pack-settings.exemptions${path}`,
                ),
                "pack-settings.levels.vault",
                "pack-settings.exemptions[0].rule",
            ],
        );
    });
});
