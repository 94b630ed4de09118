import assert from "node:assert/strict";
import { explainConstraint, explainTrap, rulesAgainst, stageNames } from "../../../cli/explain/ofLedger";
import { ledgerRow } from "../../../ledger/ledger";
import { traps } from "../../../ledger/traps/register";
import { absent, impossible, later, refused, tested } from "../../../ledger/traps/trap";

const partsOf = (id: string) => {
    const row = ledgerRow(id);
    assert.ok(row);
    return new Map(explainConstraint(row).parts.map(({ label, said }) => [label, said]));
};

describe("the explanation of a constraint", () => {
    it("tells at each stage what enforces it, and which tests prove that", () => {
        const parts = partsOf("R04");
        assert.deepEqual(
            [...parts.keys()].filter((label) => label !== "planned resources"),
            ["family", "severity", "source", "configuration", "in the VM", "every day", "besides", "proven by"],
        );
        assert.deepEqual(parts.get("configuration"), {
            kind: "rows",
            rows: [["components/serverSecrets.ts", "makes a pass phrase once and never anew"]],
        });
        assert.match(JSON.stringify(parts.get("in the VM")), /"MABS-PPH-006"/);
        assert.match(
            JSON.stringify(parts.get("besides")),
            /"MABS-KNO-026","the product refuses it; its message is recognised: /,
        );
    });

    it("tells why a stage cannot, and the steps of people", () => {
        const parts = partsOf("A02");
        assert.deepEqual(parts.get("every day"), {
            kind: "rows",
            rows: [
                [
                    "docs/guides/operating.md",
                    "look through the protection groups for system state and bare metal recovery",
                ],
            ],
        });
        assert.deepEqual(partsOf("V25").get("planned resources"), {
            kind: "text",
            text: "not: a registered provider is a state of the subscription and no resource of a program",
        });
        assert.deepEqual(partsOf("V25").get("besides"), {
            kind: "rows",
            rows: [["next steps of a plan", "register the provider once"]],
        });
    });

    it("names alerts, phases and checks of the preflight as such", () => {
        assert.match(JSON.stringify(partsOf("M03").get("every day")), /"alert no-vault-contact"/);
        assert.match(JSON.stringify(partsOf("D03").get("in the VM")), /"phase Disks"/);
        assert.match(JSON.stringify(partsOf("P07").get("in the VM")), /"preflight","check Hardware of the preflight"/);
    });

    it("has a name for each stage", () => {
        assert.deepEqual(Object.keys(stageNames), ["config", "preview", "guest", "day2"]);
    });
});

describe("the explanation of a trap", () => {
    it("tells whom it caught, and everything that keeps us out", () => {
        const explanation = explainTrap({
            id: "Z1",
            name: "A trap",
            seen: ["owner/repository#1"],
            handled: [
                impossible("nobody can write it"),
                refused("MABS-CFG-201"),
                tested("test/a.test.ts", "keeps out"),
                later("pipelines", "the rest"),
                absent("it is not here"),
            ],
        });
        assert.deepEqual(explanation.parts, [
            { label: "seen by", said: { kind: "list", items: ["owner/repository#1"] } },
            {
                label: "kept out",
                said: {
                    kind: "rows",
                    rows: [
                        ["impossible", "nobody can write it"],
                        ["refused", "MABS-CFG-201: Cross-region restore without geo-redundancy"],
                        ["tested", "test/a.test.ts: keeps out"],
                        ["later", "pipelines: the rest"],
                        ["absent", "it is not here"],
                    ],
                },
            },
        ]);
    });

    it("names the rules of the pack that keep it shut", () => {
        assert.ok(rulesAgainst("A1").includes("installation-one-custom-script-extension"));
        assert.deepEqual(rulesAgainst("Z1"), []);
        const trap = traps.find(({ id }) => id === "A1");
        assert.ok(trap);
        assert.match(
            JSON.stringify(explainTrap(trap)),
            /\["rule","installation-one-custom-script-extension: A backup server has at most one Custom Script Extension"\]/,
        );
    });
});
