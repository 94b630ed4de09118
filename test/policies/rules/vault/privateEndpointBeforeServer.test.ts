import { privateEndpointBeforeServer } from "../../../../policies/rules/vault/privateEndpointBeforeServer";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { unknown, type Written } from "../../support/programs";
import { noServers } from "../../support/servers";
import { connection, group, machine, privateProgram, roleOn, vault, vaultId } from "./fixtures";

const extension = (name: string, handler: string, after: readonly string[]): Written => ({
    type: type.virtualMachineExtension,
    name,
    inputs: { resourceGroupName: "rg-backup", vmName: "MABS01", publisher: "Microsoft.Compute", type: handler },
    after,
});
const join = extension("join", "JsonADDomainExtension", []);
const staging = (after: readonly string[]): Written => extension("staging", "CustomScriptExtension", after);
const without = (written: readonly Written[], ...names: readonly string[]): readonly Written[] =>
    written.filter(({ name = "it" }) => !names.includes(name));
const late = (names: string): string =>
    `staging found an extension that does not wait for ${names}, required made after ${names}`;
const other: Written = { ...vault, name: "other", inputs: { ...vault.inputs, vaultName: "rsv-other" } };

describeRule(privateEndpointBeforeServer, {
    compliant: [...privateProgram, machine, join, staging(["zones"])],
    alsoCompliant: [
        {
            by: "an endpoint whose zones a policy writes",
            change: (written) => [...without(written, "zones", "staging"), staging(["endpoint"])],
        },
        {
            by: "a server that registers with another vault",
            change: (written) => [
                ...without(written, "staging"),
                staging([]),
                other,
                roleOn(unknown, { from: { principalId: ["server"], scope: ["other"] } }),
            ],
        },
        {
            by: "a server that registers with a vault that others own",
            change: (written) => [
                ...without(written, "staging"),
                staging([]),
                roleOn(vaultId.replace("rsv-mabs", "rsv-hub")),
            ],
        },
        { by: "a server that nothing installs", change: (written) => without(written, "staging") },
        {
            by: "no endpoint for backups",
            of: "endpoint",
            set: [[group, "AzureSiteRecovery"]],
            change: (written) => [...without(written, "staging"), staging([])],
        },
    ],
    spoilt: [
        {
            by: "an installation that waits for nothing",
            change: (written) => [...without(written, "staging"), staging(["join"])],
            finds: [late("endpoint and zones")],
        },
        {
            by: "an installation that does not wait for DNS",
            change: (written) => [...without(written, "staging"), staging(["endpoint"])],
            finds: [late("zones")],
        },
        {
            by: "that of a server with a role on the vault",
            change: (written) => [
                ...without(written, "staging"),
                staging(["endpoint"]),
                other,
                roleOn(unknown, { from: { principalId: ["server"], scope: ["vault"] } }),
            ],
            finds: [late("zones")],
        },
        {
            by: "that of a server with a role on a vault that others own",
            of: "endpoint",
            set: [[connection, vaultId.replace("rsv-mabs", "rsv-hub")]],
            change: (written) => [
                ...without(written, "staging"),
                staging(["endpoint"]),
                roleOn(vaultId.replace("rsv-mabs", "RSV-HUB")),
            ],
            finds: [late("zones")],
        },
    ],
    unknown: [
        { of: "staging", path: "type" },
        { of: "endpoint", path: group },
        { of: "zones", path: "privateEndpointName" },
    ],
    wrongType: { of: "staging", path: "type", value: 7, finds: ["staging type: found 7, required a text"] },
    notApplicable: [noServers([...privateProgram])],
});
