import assert from "node:assert/strict";
import { unknownCheckingProxy } from "@pulumi/policy";
import { Inputs, type SecretPaths } from "../../../../policies/core/inputs";
import { armFindings, armType } from "../../../../policies/rules/types/armType";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { resource, secret, unknown } from "../../support/programs";

const owner = "VaultProperties (Microsoft.RecoveryServices/vaults 2024-10-01)";
const vault = {
    type: type.vault,
    inputs: {
        resourceGroupName: "rg-backup",
        vaultName: "rsv-backup",
        location: "westeurope",
        sku: { name: "RS0", tier: "Standard" },
        properties: { publicNetworkAccess: "Disabled" },
    },
};

describeRule(armType, {
    compliant: [vault],
    alsoCompliant: [
        {
            by: "values that are not known yet",
            set: [
                ["properties", unknown],
                ["location", unknown],
            ],
        },
    ],
    spoilt: [
        {
            by: "a value in another case",
            set: [["properties.publicNetworkAccess", "disabled"]],
            finds: [
                'properties.publicNetworkAccess: found "disabled", required one of "Disabled", "Enabled", in exactly this case (Azure may ignore case, this check does not); did you mean Disabled?',
            ],
        },
        {
            by: "a misspelt property",
            set: [["properties.publicNetworkAcess", "Disabled"]],
            finds: [
                `properties.publicNetworkAcess: found publicNetworkAcess, required a property of ${owner}; did you mean publicNetworkAccess?`,
            ],
        },
        {
            by: "a missing property",
            set: [["sku.name", undefined]],
            finds: ['sku.name: found nothing, required one of "RS0", "Standard", or another text'],
        },
    ],
    unknown: [],
    wrongType: { path: "location", value: 7, finds: ["location: found 7, required text"] },
    notApplicable: [
        {
            by: "a type that nobody knows",
            written: [{ type: "azure-native:unheard:Of", inputs: {} }],
            reason: "no ARM type is known for azure-native:unheard:Of; known are the types that a backup server is made of",
        },
        {
            by: "a module with a version, whose API may be another",
            written: [{ ...vault, type: "azure-native:recoveryservices/v20200202:Vault" }],
            reason: "the program asks for API version v20200202 of azure-native:recoveryservices:Vault; known is the one that the SDK sends",
        },
    ],
});

describe("what does not fit about a resource's ARM type", () => {
    const found = (inputs: Inputs): readonly string[] =>
        armFindings({ ...resource(vault), inputs }).map(({ path, found: shown }) => `${path}: ${shown}`);
    const opened = (properties: object, secrets: SecretPaths): Inputs =>
        new Inputs(resource(vault), unknownCheckingProxy({ ...vault.inputs, properties }), "", secrets);

    it("is worked out once for a resource", () => {
        const one = resource(vault);
        assert.equal(armFindings(one), armFindings(one));
    });

    it("shows no secret, in an envelope or opened by CrossGuard", () => {
        for (const value of ["canary", 7, true, ["canary"]]) {
            const enveloped = resource({
                ...vault,
                inputs: { ...vault.inputs, properties: { publicNetworkAccess: secret(value) } },
            });
            const expected = ["properties.publicNetworkAccess: [secret]"];
            assert.deepEqual(found(enveloped.inputs), expected);
            assert.deepEqual(
                found(opened({ publicNetworkAccess: value }, new Set(["properties.publicNetworkAccess"]))),
                expected,
            );
            assert.deepEqual(found(opened({ publicNetworkAccess: value }, new Set(["properties"]))), expected);
        }
    });

    it("shows no name inside of a secret that is near to none", () => {
        const enveloped = resource({ ...vault, inputs: { ...vault.inputs, properties: secret({ canary: 1 }) } });
        assert.deepEqual(found(enveloped.inputs), ["properties.*: *"]);
        assert.deepEqual(found(opened({ canary: 1 }, new Set(["properties"]))), ["properties.*: *"]);
        assert.deepEqual(found(opened({ canary: 1 }, new Set())), ["properties.canary: canary"]);
    });

    it("shows no text, where nobody saw which are secrets", () => {
        assert.deepEqual(found(opened({ publicNetworkAccess: "canary" }, "unseen")), [
            "properties.publicNetworkAccess: [text withheld]",
        ]);
        assert.deepEqual(found(opened({ publicNetworkAccess: 7 }, "unseen")), ["properties.publicNetworkAccess: 7"]);
    });
});
