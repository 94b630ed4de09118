import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ArmType, ArmTypesOfModule } from "../../../facts/armTypes/armType";
import { armTypeModules, armTypeOf, tokensOfModule } from "../../../facts/armTypes/armTypes";
import { typesAt } from "./typesAt";
import { validResources } from "./validResources";

const folder = join(__dirname, "..", "..", "..", "facts", "armTypes");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const sdkFolder = dirname(require.resolve("@pulumi/azure-native/package.json"));

function load(file: string): ArmTypesOfModule & { readonly source: string } {
    return JSON.parse(readFileSync(join(folder, file), "utf8")) as ArmTypesOfModule & { readonly source: string };
}

function referencesOf(type: ArmType): readonly number[] {
    switch (type.kind) {
        case "list":
            return [type.items];
        case "object":
            return [...Object.values(type.properties), ...(type.additional === undefined ? [] : [type.additional])];
        case "variant":
            return Object.values(type.variants);
        default:
            return [];
    }
}

describe("the generated ARM types", () => {
    it("have a loader per file and a file per loader", () => {
        assert.deepEqual(
            files.map((file) => file.replace(".json", "")),
            armTypeModules,
        );
    });

    it("stay small: 400 kB in all, 100 kB in one file", () => {
        const sizes = files.map((file) => statSync(join(folder, file)).size);
        assert.ok(sizes.reduce((sum, size) => sum + size, 0) < 400_000);
        assert.ok(sizes.every((size) => size < 100_000));
    });

    for (const file of files) {
        it(`refer only to types that exist, use every type, and name the installed SDK (${file})`, () => {
            const { source, resources, types } = load(file);
            const version = (JSON.parse(readFileSync(join(sdkFolder, "package.json"), "utf8")) as { version: string })
                .version;
            assert.match(source, /^Azure\/bicep-types-az [0-9a-f]{40}; @pulumi\/azure-native \d+\.\d+\.\d+$/);
            assert.ok(source.endsWith(` ${version}`));
            const roots = Object.values(resources).map((resource) => resource.arguments);
            const referred = new Set([...roots, ...types.flatMap(referencesOf)]);
            assert.deepEqual(
                [...referred].sort((a, b) => a - b),
                types.map((_, index) => index),
            );
            for (const type of types) {
                if (type.kind === "object") {
                    for (const name of type.required ?? []) {
                        assert.ok(Object.hasOwn(type.properties, name), `${type.name}.${name}`);
                    }
                    assert.ok(type.readOnly?.every((name) => !Object.hasOwn(type.properties, name)) ?? true, type.name);
                }
            }
        });
    }

    it("use the API version of the installed SDK", () => {
        for (const token of armTypeModules.flatMap(tokensOfModule)) {
            const [, module = "", name = ""] = token.split(":");
            const file = join(sdkFolder, module, `${name.charAt(0).toLowerCase()}${name.slice(1)}.d.ts`);
            const version = armTypeOf(token)?.apiVersion ?? "";
            assert.ok(readFileSync(file, "utf8").includes(`Uses Azure REST API version ${version}.`), token);
        }
    });

    it("cover every type that an environment uses", () => {
        const missing = Object.keys(validResources).filter((token) => armTypeOf(`azure-native:${token}`) === undefined);
        assert.deepEqual(missing, []);
        assert.equal(armTypeModules.flatMap(tokensOfModule).length, 104);
    });

    it("show arguments as the SDK does: flattened where it flattens, nested where it nests", () => {
        assert.deepEqual(typesAt("azure-native:network:Subnet", "natGateway.id"), [{ kind: "text" }]);
        assert.equal(
            typesAt("azure-native:network:NetworkSecurityGroup", "securityRules[].priority")[0]?.kind,
            "number",
        );
        assert.equal(typesAt("azure-native:keyvault:Vault", "properties.tenantId")[0]?.kind, "text");
        assert.deepEqual(typesAt("azure-native:keyvault:Vault", "tenantId"), []);
        assert.equal(typesAt("azure-native:maintenance:MaintenanceConfiguration", "startDateTime")[0]?.kind, "text");
        assert.equal(typesAt("azure-native:storage:StorageAccount", "networkRuleSet.defaultAction")[0]?.kind, "choice");
    });
});

describe("armTypeOf", () => {
    it("names ARM type and API version", () => {
        const { armType, apiVersion } = armTypeOf("azure-native:recoveryservices:Vault") ?? {};
        assert.deepEqual([armType, apiVersion], ["Microsoft.RecoveryServices/vaults", "2024-10-01"]);
    });

    it("knows nothing of a resource of another module or of a version that the token names", () => {
        assert.equal(armTypeOf("azure-native:network:Vault"), undefined);
        assert.equal(armTypeOf("azure-native:network/v20240501:NatGateway"), undefined);
    });
});
