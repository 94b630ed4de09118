import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { ArmFinding } from "../../../facts/armTypes/armFinding";
import { checkResource } from "../../../facts/armTypes/checkResource";
import { validResources } from "./validResources";

const signatureKey = "4dabf18193072939515e22adb298388d";
const unknownText = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

function secret(value: unknown): object {
    return { [signatureKey]: "1b47061264138c4ac30d75fd1eb44270", value };
}

/** The sound resource with values put at paths such as `securityRules.0.priority`; `undefined` removes. */
function spoil(token: string, changes: Readonly<Record<string, unknown>>): object {
    const spoiled = structuredClone(validResources[token] ?? {});
    for (const [path, value] of Object.entries(changes)) {
        const steps = path.split(".");
        const last = steps.pop() ?? "";
        const owner = steps.reduce<object>((object, step) => Reflect.get(object, step) as object, spoiled);
        Reflect.set(owner, last, value);
    }
    return spoiled;
}

function check(token: string, changes: Readonly<Record<string, unknown>>): readonly ArmFinding[] | undefined {
    return checkResource(`azure-native:${token}`, spoil(token, changes));
}

/** Code, path and hint of each finding. */
function outline(findings: readonly ArmFinding[] | undefined): readonly string[] | undefined {
    return findings?.map(
        ({ code, path, nearest }) => `${code} ${path}${nearest === undefined ? "" : ` -> ${nearest}`}`,
    );
}

describe("checkResource on sound resources", () => {
    for (const [token, inputs] of Object.entries(validResources)) {
        it(`finds nothing in a sound ${token}`, () => {
            assert.deepEqual(checkResource(`azure-native:${token}`, inputs), []);
        });
    }
});

describe("checkResource on spoiled resources", () => {
    const vault = "recoveryservices:Vault";
    const redundancy = "properties.redundancySettings.standardTierStorageRedundancy";

    it("refuses a redundancy that Azure does not offer, and names the one that was meant", () => {
        assert.deepEqual(check(vault, { [redundancy]: "GeoRedundantt" }), [
            {
                code: "not-allowed",
                path: redundancy,
                found: '"GeoRedundantt"',
                expected: 'one of "GeoRedundant", "LocallyRedundant", "ZoneRedundant"',
                nearest: "GeoRedundant",
            },
        ]);
    });

    it("refuses a value that ARM lists as an answer only", () => {
        assert.deepEqual(outline(check(vault, { [redundancy]: "Invalid" })), [`not-allowed ${redundancy}`]);
    });

    it("names the property that was meant by a misspelt one, at any depth", () => {
        assert.deepEqual(check(vault, { "properties.securitySettings.softDeleteSetings": {} }), [
            {
                code: "unknown-property",
                path: "properties.securitySettings.softDeleteSetings",
                found: "softDeleteSetings",
                expected: "a property of SecuritySettings (Microsoft.RecoveryServices/vaults 2024-10-01)",
                nearest: "softDeleteSettings",
            },
        ]);
    });

    it("finds the place of a property that stands on the wrong level", () => {
        assert.deepEqual(outline(check(vault, { crossRegionRestore: "Enabled" })), [
            "unknown-property crossRegionRestore -> properties.redundancySettings.crossRegionRestore",
        ]);
    });

    it("explains that the SDK has no `properties` level where a resource is flattened", () => {
        const findings = check("network:RouteTable", { properties: { routes: [] } });
        assert.deepEqual(outline(findings), ["unknown-property properties"]);
        assert.match(findings?.[0]?.expected ?? "", /^what is in properties one level up: the SDK has no such level/);
    });

    it("refuses what only Azure sets", () => {
        assert.deepEqual(check(vault, { "properties.provisioningState": "Succeeded" }), [
            {
                code: "read-only",
                path: "properties.provisioningState",
                found: '"Succeeded"',
                expected: "nothing: only Azure sets it",
            },
        ]);
        assert.deepEqual(outline(check("network:NetworkSecurityGroup", { id: "/x", "securityRules.0.etag": "W/1" })), [
            "read-only id",
            "read-only securityRules[0].etag",
        ]);
    });

    it("asks for what is missing, and takes null for missing", () => {
        const missing = [
            { code: "missing", path: "creationData", found: "nothing", expected: "an object (CreationData)" },
        ];
        assert.deepEqual(check("compute:Disk", { creationData: undefined }), missing);
        assert.deepEqual(check("compute:Disk", { creationData: null }), missing);
        assert.deepEqual(outline(check("network:NetworkSecurityGroup", { "securityRules.1.priority": undefined })), [
            "missing securityRules[1].priority",
        ]);
    });

    it("does not ask for the location and the name, which the provider and the engine fill in", () => {
        assert.deepEqual(check("compute:Disk", { location: undefined, diskName: undefined }), []);
    });

    it("refuses values of another type", () => {
        assert.deepEqual(check("compute:Disk", { diskSizeGB: "1024" }), [
            { code: "wrong-type", path: "diskSizeGB", found: '"1024"', expected: "a whole number" },
        ]);
        assert.deepEqual(outline(check("compute:Disk", { diskSizeGB: 1.5, zones: "1", sku: "Premium_LRS" })), [
            "wrong-type diskSizeGB",
            "wrong-type sku",
            "wrong-type zones",
        ]);
        assert.deepEqual(outline(check("network:Subnet", { defaultOutboundAccess: "false" })), [
            "wrong-type defaultOutboundAccess",
        ]);
    });

    it("admits fractions where ARM has them", () => {
        assert.deepEqual(check("monitor:MetricAlert", { "criteria.allOf.0.threshold": 0.25 }), []);
        assert.deepEqual(check("operationalinsights:Workspace", { "workspaceCapping.dailyQuotaGb": 0.023 }), []);
    });

    it("refuses a priority outside ARM's range", () => {
        assert.deepEqual(check("network:FirewallPolicyRuleCollectionGroup", { priority: 99 }), [
            { code: "range", path: "priority", found: "99", expected: "a whole number from 100 to 65000" },
        ]);
        assert.deepEqual(check("network:FirewallPolicyRuleCollectionGroup", { priority: 100 }), []);
        assert.deepEqual(check("network:FirewallPolicyRuleCollectionGroup", { priority: 65000 }), []);
        assert.deepEqual(outline(check("network:BastionHost", { scaleUnits: 51 })), ["range scaleUnits"]);
    });

    it("holds choices to the letter, and says that case is the difference", () => {
        assert.deepEqual(check("network:NetworkSecurityGroup", { "securityRules.0.protocol": "tcp" }), [
            {
                code: "not-allowed",
                path: "securityRules[0].protocol",
                found: '"tcp"',
                expected:
                    'one of "*", "Ah", "Esp", "Icmp", "Tcp", "Udp", in exactly this case (Azure may ignore case, this check does not)',
                nearest: "Tcp",
            },
        ]);
    });

    it("checks length and pattern of names", () => {
        assert.deepEqual(check("storage:StorageAccount", { accountName: "St" }), [
            {
                code: "length",
                path: "accountName",
                found: '"St" (2 characters)',
                expected: "text from 3 to 24 characters",
            },
            { code: "pattern", path: "accountName", found: '"St"', expected: "text that matches ^[a-z0-9]+$" },
        ]);
        assert.deepEqual(outline(check("storage:StorageAccount", { accountName: "a".repeat(25) })), [
            "length accountName",
        ]);
        assert.deepEqual(outline(check("keyvault:Vault", { vaultName: "kv_mabs" })), ["pattern vaultName"]);
        assert.deepEqual(outline(check("monitor:ActionGroup", { groupShortName: "thirteen char" })), [
            "length groupShortName",
        ]);
    });

    it("tells variants apart by their discriminator", () => {
        const group = "network:FirewallPolicyRuleCollectionGroup";
        assert.deepEqual(outline(check(group, { "ruleCollections.0.rules.0.ruleType": "NetworkRule" })), [
            "unknown-property ruleCollections[0].rules[0].protocols -> ipProtocols",
            "unknown-property ruleCollections[0].rules[0].targetFqdns",
        ]);
        assert.deepEqual(outline(check(group, { "ruleCollections.0.rules.0.ruleType": "AppRule" })), [
            "not-allowed ruleCollections[0].rules[0].ruleType",
        ]);
        assert.deepEqual(outline(check(group, { "ruleCollections.0.ruleCollectionType": undefined })), [
            "missing ruleCollections[0].ruleCollectionType",
        ]);
        assert.deepEqual(
            outline(
                check(group, {
                    "ruleCollections.0.rules.0.ruleType": unknownText,
                    "ruleCollections.0.rules.0.hosts": [],
                }),
            ),
            ["unknown-property ruleCollections[0].rules[0].hosts"],
        );
    });

    it("takes the handler's `type` of an extension for a property, not for the read-only resource type", () => {
        assert.deepEqual(outline(check("compute:VirtualMachineExtension", { type: 7 })), ["wrong-type type"]);
    });

    it("does not mistake names of JavaScript's own for properties", () => {
        const changes = { constructor: 1, toString: 2, tags: { constructor: "x", valueOf: 3 } };
        assert.deepEqual(outline(check("compute:Disk", changes)), [
            "unknown-property constructor",
            "wrong-type tags.valueOf",
            "unknown-property toString",
        ]);
    });

    it("leaves the engine's own notes in the inputs alone", () => {
        assert.deepEqual(check("compute:Disk", { __defaults: [] }), []);
    });

    it("reports everything at once, sorted by path, whatever the order of the properties", () => {
        const changes = { zones: 1, sku: { name: "premium" }, creationData: undefined };
        const forward = outline(check("compute:Disk", changes));
        const inputs = Object.fromEntries(Object.entries(spoil("compute:Disk", changes)).reverse());
        assert.deepEqual(forward, ["missing creationData", "not-allowed sku.name -> Premium_LRS", "wrong-type zones"]);
        assert.deepEqual(outline(checkResource("azure-native:compute:Disk", inputs)), forward);
    });
});

describe("checkResource on values that are not known yet", () => {
    it("accepts the value and still checks the name", () => {
        assert.deepEqual(check("compute:Disk", { diskSizeGB: unknownText, creationData: unknownText }), []);
        assert.deepEqual(outline(check("compute:Disk", { diskSizeGb: unknownText })), [
            "unknown-property diskSizeGb -> diskSizeGB",
        ]);
        assert.deepEqual(check("compute:Disk", { provisioningState: unknownText }), [
            {
                code: "read-only",
                path: "provisioningState",
                found: "a value known after creation",
                expected: "nothing: only Azure sets it",
            },
        ]);
    });

    it("takes assets, references and empty outputs for opaque", () => {
        for (const signature of [
            "c44067f5952c0a294b673a41bacd8c17",
            "0def7320c3a5731c473e5ecbe6d01bc7",
            "5cf8f73096256a8f31e491e813e4eb8e",
            "d0e6a833031e9bbcd3f4e8bde6ca49a4",
        ]) {
            assert.deepEqual(check("compute:Disk", { diskSizeGB: { [signatureKey]: signature } }), []);
        }
    });

    it("lets the caller say how unknown values and secrets are marked", () => {
        const marks = {
            isUnknown: (value: unknown) => value === "[unknown]",
            isSecret: (value: unknown) => value instanceof URL,
            secretValue: () => 5,
        };
        const inputs = spoil("compute:Disk", { diskSizeGB: "[unknown]", location: new URL("https://example.invalid") });
        assert.deepEqual(checkResource("azure-native:compute:Disk", inputs, marks), [
            { code: "wrong-type", path: "location", found: "[secret]", expected: "text" },
        ]);
    });
});

describe("checkResource on secrets", () => {
    const canary = "canary-7f3e";

    function findingsWithCanary(
        token: string,
        changes: Readonly<Record<string, unknown>>,
    ): readonly string[] | undefined {
        const findings = check(token, changes);
        assert.doesNotMatch(JSON.stringify(findings), /canary/);
        return outline(findings);
    }

    it("checks the content of a secret", () => {
        assert.deepEqual(check("compute:Disk", { diskSizeGB: secret(1024), sku: secret({ name: "Premium_LRS" }) }), []);
        assert.deepEqual(findingsWithCanary("compute:Disk", { diskSizeGB: secret(canary) }), ["wrong-type diskSizeGB"]);
    });

    it("never shows the content of a secret, at any depth and for any finding", () => {
        assert.deepEqual(findingsWithCanary("compute:Disk", { sku: secret({ name: canary, [canary]: canary }) }), [
            "unknown-property sku.*",
            "not-allowed sku.name",
        ]);
        assert.deepEqual(
            findingsWithCanary("storage:StorageAccount", { accountName: secret(`${canary}-far-too-long-for-this`) }),
            ["length accountName", "pattern accountName"],
        );
        assert.deepEqual(findingsWithCanary("compute:Disk", { provisioningState: secret(canary) }), [
            "read-only provisioningState",
        ]);
        assert.deepEqual(
            findingsWithCanary("network:FirewallPolicyRuleCollectionGroup", {
                "ruleCollections.0.ruleCollectionType": secret(canary),
            }),
            ["not-allowed ruleCollections[0].ruleCollectionType"],
        );
    });

    it("never shows what is secret by nature, wrapped or not", () => {
        assert.deepEqual(findingsWithCanary("compute:VirtualMachine", { "osProfile.adminPassword": [canary] }), [
            "wrong-type osProfile.adminPassword",
        ]);
        assert.deepEqual(check("keyvault:Secret", { "properties.value": 123456 }), [
            { code: "wrong-type", path: "properties.value", found: "[secret]", expected: "text" },
        ]);
    });

    it("asks for a secret that holds nothing", () => {
        assert.deepEqual(outline(check("compute:Disk", { creationData: secret(null) })), ["missing creationData"]);
    });
});

describe("checkResource on anything", () => {
    it("knows nothing of other providers, of components and of resources without an ARM type", () => {
        for (const token of [
            "random:index/randomPassword:RandomPassword",
            "mabs:index:BackupVault",
            "azure-native:storage:Blob",
            "azure-native:constructor:Vault",
            "azure-native:network:toString",
            "",
        ]) {
            assert.equal(checkResource(token, {}), undefined);
        }
    });

    it("reports inputs that are no object", () => {
        assert.deepEqual(checkResource("azure-native:compute:Disk", "text"), [
            { code: "wrong-type", path: "", found: '"text"', expected: "an object (Disk)" },
        ]);
    });

    it("never throws, and says the same twice, for any JSON at any property", () => {
        const tokens = Object.keys(validResources);
        fc.assert(
            fc.property(fc.constantFrom(...tokens), fc.nat(), fc.jsonValue(), (token, at, value) => {
                const names = Object.keys(validResources[token] ?? {});
                const inputs = spoil(token, { [names[at % names.length] ?? ""]: value });
                const first = checkResource(`azure-native:${token}`, inputs);
                assert.deepEqual(checkResource(`azure-native:${token}`, structuredClone(inputs)), first);
            }),
        );
    });

    it("never throws for values that are no JSON, that contain themselves, or that refuse to be read", () => {
        const circular: Record<string, unknown> = { name: "Premium_LRS" };
        circular["sku"] = circular;
        const envelope: Record<string, unknown> = { [signatureKey]: "1b47061264138c4ac30d75fd1eb44270" };
        envelope["value"] = envelope;
        const revoked = Proxy.revocable({}, {});
        revoked.revoke();
        const throwing = new Proxy(
            {},
            {
                get: () => {
                    throw new Error("not known yet");
                },
            },
        );
        const values = [
            circular,
            envelope,
            revoked.proxy,
            throwing,
            () => 1,
            Symbol("s"),
            1n,
            NaN,
            new Map(),
            new Date(0),
        ];
        for (const value of values) {
            for (const property of ["sku", "diskSizeGB", "zones", "location", "tags"]) {
                assert.ok(
                    Array.isArray(
                        checkResource("azure-native:compute:Disk", { resourceGroupName: "r", [property]: value }),
                    ),
                );
            }
            assert.ok(Array.isArray(checkResource("azure-native:compute:Disk", value)));
        }
        let deep: unknown = {};
        for (let level = 0; level < 20_000; level++) {
            deep = { subnets: [{ routeTable: deep }] };
        }
        assert.ok(Array.isArray(checkResource("azure-native:network:VirtualNetwork", deep)));
    });
});
