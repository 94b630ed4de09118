import { vaultPrivateEndpointGroupId } from "../../../facts/privateDnsZones";
import type { Inputs } from "../../core/inputs";
import type { Flow } from "../../core/reach/flow";
import { holder, lastSegment, reference, valueOf } from "../../core/reach/part";
import type { Range } from "../../core/reach/ranges";
import { addressRange, portRange } from "../../core/reach/ranges";
import { remembered } from "../../core/reach/remembered";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import { knownTexts, subnetRange, virtualNetworkOf } from "../../core/reach/serverNetwork";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { type } from "../../types";

/** Component of this project that knows how its servers leave their network. */
const networkComponent = "mabs:index:BackupNetwork";

/** Parameters of rules about ways out. */
export interface ProxiesParameters {
    readonly proxies: readonly string[];
}

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

interface VaultEndpoint {
    /** The network in which it stands; undefined: not one of this program, or not known. */
    readonly network: StackResource | undefined;
    /** Range of its subnet; undefined: not known. */
    readonly range: Range | undefined;
}

/** The private endpoints of vaults that a program makes. */
const vaultEndpoints = remembered((stack: Stack): readonly VaultEndpoint[] =>
    stack
        .ofType(type.privateEndpoint)
        .filter(isForVault)
        .map((endpoint) => {
            const wanted = { type: type.subnet, noun: "the subnet" };
            const subnet = valueOf(reference(stack, holder(endpoint), "subnet.id", wanted));
            const place = subnet === undefined ? undefined : holder(subnet);
            return {
                network: place === undefined ? undefined : valueOf(virtualNetworkOf(stack, place)),
                range: subnetRange(place),
            };
        }),
);

function isForVault({ inputs }: StackResource): boolean {
    return ["privateLinkServiceConnections", "manualPrivateLinkServiceConnections"].some(
        (list) => !inputs.isUnknown(list) && inputs.items(list).some(asksForVault),
    );
}

function asksForVault(connection: Inputs): boolean {
    const wanted = vaultPrivateEndpointGroupId.toLowerCase();
    return knownTexts(connection, "groupIds").some((id) => id.toLowerCase() === wanted);
}

/** Those in the server's own network; where there is none, those elsewhere, which it may reach by a peering. */
function endpointsFor({ stack, virtualNetwork }: ServerNetwork): readonly VaultEndpoint[] {
    const all = vaultEndpoints(stack, stack);
    const own = valueOf(virtualNetwork);
    const near = own === undefined ? [] : all.filter(({ network }) => network === own);
    return near.length > 0 ? near : all;
}

/** Ranges of the subnets in which private endpoints of vaults stand. */
export function vaultEndpointRanges(network: ServerNetwork): readonly Range[] {
    return endpointsFor(network).flatMap(({ range }) => range ?? []);
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
    return vaultIsPrivate || endpointsFor(network).length > 0;
}
