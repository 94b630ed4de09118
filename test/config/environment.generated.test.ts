import assert from "node:assert/strict";
import type { Environment, Server, Vault } from "../../config/environment.generated";

/** True only for types that are assignable to each other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** True only for identical types, `readonly` included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only for `true`. */
const holds = <Claim extends true>(...claims: readonly Claim[]): void => assert.deepEqual(claims, []);

describe("config: the generated types", () => {
    it("make every key with a default certain, and leave the others optional", () => {
        holds<Same<Vault["redundancy"], "GeoRedundant" | "LocallyRedundant" | "ZoneRedundant">>();
        holds<Same<Vault["existingId"], string | undefined>>();
        holds<Same<Server["storage"]["diskSizeGiB"], number>>();
        holds<
            Same<
                Server["scratch"],
                {
                    readonly sizeGiB?: number;
                    readonly sku?: Server["osDisk"]["sku"];
                    readonly cloudProtectedDataGiB?: number;
                }
            >
        >();
    });

    it("know the branches of a union by their mode", () => {
        holds<
            Same<
                Environment["network"]["egress"]["mode"],
                "natGateway" | "azureFirewall" | "existingFirewall" | "proxy"
            >
        >();
        holds<Same<Extract<Environment["network"]["egress"], { mode: "proxy" }>["port"], number>>();
        holds<Same<Server["sql"]["mode"], "bundled" | "existing">>();
    });

    it("have no prefixes, and name the cloud as Azure does", () => {
        holds<
            Same<
                Environment["azure"],
                {
                    readonly location: string;
                    readonly subscriptionId: string;
                    readonly tenantId: string;
                    readonly cloud: "AzureCloud" | "AzureUSGovernment";
                }
            >
        >();
        holds<
            Same<
                keyof Environment,
                | "azure"
                | "name"
                | "resourceGroup"
                | "vault"
                | "network"
                | "domain"
                | "servers"
                | "package"
                | "keyVault"
                | "storage"
                | "monitoring"
                | "maintenance"
                | "catalogueBackup"
                | "protection"
                | "tags"
                | "compatibility"
            >
        >();
    });

    it("are readonly to the last leaf", () => {
        holds<Equal<Environment["servers"], Readonly<Record<string, Server>>>>();
        holds<Equal<Environment["network"]["dnsServers"], readonly string[]>>();
        holds<Equal<Vault["softDelete"], { readonly state: "Enabled" | "AlwaysON"; readonly retentionDays: number }>>();
    });
});
