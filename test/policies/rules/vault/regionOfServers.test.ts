import { regionOfServers } from "../../../../policies/rules/vault/regionOfServers";
import { describeRule } from "../../support/describeRule";
import { unknown, type Written } from "../../support/programs";
import { noServers } from "../../support/servers";
import { machine, roleOn, vault, vaultId } from "./fixtures";

const elsewhere: Written = {
    ...vault,
    name: "elsewhere",
    inputs: { ...vault.inputs, vaultName: "rsv-other", location: "North Europe" },
};
const required = 'required "westeurope", where server runs';
const role = roleOn(unknown, { from: { principalId: ["server"], scope: ["vault"] } });

describeRule(regionOfServers, {
    compliant: [vault, machine],
    alsoCompliant: [
        { by: "the region's other name", set: [["location", "West Europe"]] },
        {
            by: "a region that is not in the facts",
            set: [["location", "mars north"]],
            of: "vault",
            change: (written) =>
                written.map((one) =>
                    one.name === "server" ? { ...one, inputs: { ...one.inputs, location: "MarsNorth" } } : one,
                ),
        },
        { by: "a vault where the resource group is", set: [["location", undefined]] },
        { by: "a server where the resource group is", of: "server", set: [["location", undefined]] },
        {
            by: "a vault in the region beside one whose region is not known yet",
            change: (written) => [{ ...elsewhere, inputs: { ...elsewhere.inputs, location: unknown } }, ...written],
        },
        { by: "another vault elsewhere", change: (written) => [...written, elsewhere] },
        { by: "no vault of this program", change: (written) => written.filter(({ name }) => name !== "vault") },
        { by: "a role on the vault of its region", change: (written) => [...written, elsewhere, role] },
        {
            by: "a vault that others own",
            set: [["location", "northeurope"]],
            change: (written) => [...written, roleOn(vaultId.replace("rsv-mabs", "rsv-hub"))],
        },
        {
            by: "a role on something else",
            change: (written) => [
                ...written,
                elsewhere,
                roleOn("/subscriptions/1/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/rsv-other"),
            ],
        },
    ],
    spoilt: [
        {
            by: "a vault in another region",
            set: [["location", "northeurope"]],
            finds: [`vault location: found "northeurope", ${required}`],
        },
        {
            by: "two servers without a vault in their region, once",
            set: [["location", "northeurope"]],
            change: (written) => [
                ...written,
                { ...machine, name: "server-2", inputs: { ...machine.inputs, vmName: "MABS02" } },
            ],
            finds: [`vault location: found "northeurope", ${required}`],
        },
        {
            by: "a server that registers with the vault of another region",
            change: (written) => [
                ...written,
                elsewhere,
                roleOn(vaultId.replace("rsv-mabs", "RSV-Other").replace("RecoveryServices", "recoveryservices")),
            ],
            finds: [`elsewhere location: found "North Europe", ${required}`],
        },
        {
            by: "such a server, by a scope that is known later",
            change: (written) => [...written, elsewhere, { ...role, from: { ...role.from, scope: ["elsewhere"] } }],
            finds: [`elsewhere location: found "North Europe", ${required}`],
        },
    ],
    unknown: [
        { of: "vault", path: "location" },
        { of: "server", path: "location" },
    ],
    wrongType: { of: "vault", path: "location", value: 7, finds: ["vault location: found 7, required a text"] },
    notApplicable: [noServers([vault])],
});
