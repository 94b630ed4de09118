import { vaultPrivateEndpointGroupId } from "../../../facts/privateDnsZones";
import { nameInAzure } from "../../core/physicalNames";
import type { Flow } from "../../core/reach/flow";
import { holder, lastSegment, reference } from "../../core/reach/part";
import type { Range } from "../../core/reach/ranges";
import { addressRange, portRange } from "../../core/reach/ranges";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import { subnetRange } from "../../core/reach/serverNetwork";
import type { StackResource } from "../../core/resource";
import { type } from "../../types";

/** Component of this project that knows how its servers leave their network. */
const networkComponent = "mabs:index:BackupNetwork";

/** Parameter of rules about ways out. */
export const proxiesParameter = {
    proxies: {
        type: "array",
        items: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$" },
        description: "Proxies by which the servers reach the internet, as address:port. Empty: none.",
    },
} as const;

/** Whether a component of this project says that the servers of a network leave it through a proxy. */
export function leavesByProxy({ stack, subnet, configuration }: ServerNetwork): boolean {
    const id =
        configuration.kind === "here" && !configuration.value.inputs.isUnknown("subnet.id")
            ? configuration.value.inputs.text("subnet.id")
            : undefined;
    const networkName =
        subnet.kind === "here" && subnet.value.at === "" && !subnet.value.inputs.isUnknown("virtualNetworkName")
            ? subnet.value.inputs.text("virtualNetworkName")
            : id === undefined
              ? undefined
              : lastSegment(id.replace(/\/subnets\/.*$/i, ""));
    return stack
        .ofType(networkComponent)
        .some(
            ({ inputs }) =>
                inputs.text("egressMode") === "proxy" &&
                inputs.text("virtualNetworkName")?.toLowerCase() === networkName?.toLowerCase(),
        );
}

/** Reason for which rules about destinations have nothing to say of a server behind a proxy. */
export const proxyDecides =
    "the servers leave their network through a proxy, and what it lets pass is not among the resources of this program";

/** Connections to proxies. */
export function proxyFlows(proxies: readonly string[]): readonly Flow[] {
    return proxies.flatMap((proxy) => {
        const [address = "", port = ""] = proxy.split(":");
        const range = addressRange(address);
        const ports = portRange(port);
        return range === undefined || ports === undefined
            ? []
            : [{ direction: "Outbound", protocol: "Tcp", ports, place: { kind: "addresses", range } } as const];
    });
}

/** The private endpoints of vaults, as far as this program makes them. */
export function vaultEndpoints({ stack }: ServerNetwork): readonly StackResource[] {
    return stack
        .ofType(type.privateEndpoint)
        .filter(({ inputs }) =>
            ["privateLinkServiceConnections", "manualPrivateLinkServiceConnections"].some(
                (list) =>
                    !inputs.isUnknown(list) &&
                    inputs
                        .items(list)
                        .some(
                            (connection) =>
                                !connection.isUnknown("groupIds") &&
                                connection
                                    .texts("groupIds")
                                    .some((id) => id.toLowerCase() === vaultPrivateEndpointGroupId.toLowerCase()),
                        ),
            ),
        );
}

/** Ranges of the subnets in which private endpoints of vaults stand. */
export function vaultEndpointRanges(network: ServerNetwork): readonly Range[] {
    return vaultEndpoints(network).flatMap((endpoint) => {
        const subnet = reference(network.stack, holder(endpoint), "subnet.id", {
            type: type.subnet,
            noun: "the subnet",
        });
        return subnet.kind === "here" ? (subnetRange(holder(subnet.value)) ?? []) : [];
    });
}

/** Parameter of rules about what a private endpoint of the vault takes over. */
export const privateVaultParameter = {
    vaultIsPrivate: {
        type: "boolean",
        description: "The vault has private endpoints that this program does not make. Those that it makes are seen.",
    },
} as const;

/** Whether the server reaches its vault by private endpoint. */
export function isPrivate(network: ServerNetwork, { vaultIsPrivate }: { readonly vaultIsPrivate: boolean }): boolean {
    return vaultIsPrivate || vaultEndpoints(network).length > 0;
}

/** A name for a server in reasons. */
export function serverName({ server: { machine } }: ServerNetwork): string {
    return nameInAzure(machine) ?? machine.name;
}
