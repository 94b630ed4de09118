import type { Environment } from "../../config/environment.generated";
import { addressPlan } from "../addressPlan";
import { addressRequest } from "../network";
import type { SubnetKey } from "../types/network";
import { namedRange, type NamedRange } from "./namedRange";

/** What a message calls a subnet. */
export const LABELS: Readonly<Record<SubnetKey, string>> = {
    server: "server subnet",
    privateEndpoints: "private endpoint subnet",
    firewall: "firewall subnet",
    bastion: "bastion subnet",
};

/** Ranges of the network that the servers live in. */
export function ownSpaces({ addressSpace, existing }: Environment["network"]): readonly NamedRange[] {
    const [path, texts] =
        existing === undefined
            ? (["mabs:network.addressSpace", addressSpace ?? []] as const)
            : (["mabs:network.existing.addressSpace", existing.addressSpace] as const);
    return texts.flatMap((text, index) => namedRange(`${path}[${String(index)}]`, "address space", text));
}

/** Subnets that the environment uses, its own or existing ones. */
export function ownSubnets(environment: Environment): readonly (NamedRange & { readonly key: SubnetKey })[] {
    const { existing } = environment.network;
    if (existing === undefined) {
        return addressPlan(addressRequest(environment)).flatMap(({ key, range }) =>
            range === undefined ? [] : [{ key, path: `mabs:network.subnets.${key}`, label: LABELS[key], range }],
        );
    }
    return (
        [
            ["server", "serverSubnet", existing.serverSubnet.addressPrefix],
            ["privateEndpoints", "privateEndpointSubnet", existing.privateEndpointSubnet?.addressPrefix],
        ] as const
    ).flatMap(([key, name, text]) =>
        namedRange(`mabs:network.existing.${name}.addressPrefix`, LABELS[key], text).map((named) => ({
            ...named,
            key,
        })),
    );
}

/** The subnet of the servers, if its range is known. */
export function serverSubnet(environment: Environment): NamedRange | undefined {
    return ownSubnets(environment).find(({ key }) => key === "server");
}

/** Ranges of the peers, in the order of their keys. */
export function peerSpaces({ peerings }: Environment["network"]): readonly NamedRange[] {
    return Object.entries(peerings)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([key, { remoteAddressSpace }]) =>
            remoteAddressSpace.flatMap((text, index) =>
                namedRange(
                    `mabs:network.peerings.${key}.remoteAddressSpace[${String(index)}]`,
                    `address space of the peering ${key}`,
                    text,
                ),
            ),
        );
}
