import type { Environment } from "../../config/environment.generated";
import { platformAddress } from "../../facts/ports";
import { peerSpaces, ownSpaces } from "../checks/networkRanges";
import { containsAddress, parseAddress, parseRange } from "../ipRange";
import { adviseWhen, type Advice, type AdvisoryRule } from "./rule";

type Network = Environment["network"];

/**
 * Whether the file shows every way that leaves the network. It does not where the network belongs to others, who peer it as
 * they like; where a firewall of others takes what no route covers; and behind the gateway of a peer.
 */
const showsEveryWay = ({ existing, egress, peerings }: Network): boolean =>
    existing === undefined &&
    egress.mode !== "existingFirewall" &&
    Object.values(peerings).every(({ useRemoteGateways }) => !useRemoteGateways);

/** Addresses in no range that the file knows. Azure's own address answers in every network. */
function outsideOfEverything(network: Network, addresses: readonly string[]): readonly string[] {
    const ranges = [
        ...[...ownSpaces(network), ...peerSpaces(network)].map(({ range }) => range),
        ...network.protectedSubnets.flatMap((text) => parseRange(text) ?? []),
    ];
    return addresses.filter((text) => {
        const address = parseAddress(text);
        return (
            address !== undefined &&
            text !== platformAddress &&
            !ranges.some((range) => containsAddress(range, address))
        );
    });
}

/** How a way to other networks is written, where there is none yet. */
const wayRemedy = ({ peerings }: Network): Pick<Advice, "remedy"> =>
    Object.keys(peerings).length === 0
        ? { remedy: "remoteAddressSpace: [<range>] # of a peering" }
        : { remedy: "useRemoteGateways: true # if the way leads through the gateway of the peer" };

/** Advice about who reaches the servers, and whom they reach. */
export const networkAdvisories: readonly AdvisoryRule[] = [
    {
        id: "MABS-ADV-028",
        title: "No administrator reaches a server",
        source: "About Azure Bastion configuration settings (2021-10-12)",
        constraints: ["N09"],
        advise: ({ network }) =>
            adviseWhen(network.bastion === undefined && network.administrationSources.length === 0, {
                subject: "mabs:network.administrationSources",
                message:
                    "No rule lets an administrator open remote desktop on a server, and protection groups are made in the console there. " +
                    (network.existing === undefined
                        ? "List the networks of your administrators, or write `bastion: { sku: Basic }`."
                        : "List the networks of your administrators, or the subnet of a bastion."),
                remedy: "administrationSources: [10.10.3.0/28] # yours",
            }),
    },
    {
        id: "MABS-ADV-029",
        title: "No way leads to a DNS server or a domain controller",
        source: "Deploy the DPM protection agent (2025-03-27)",
        constraints: ["N07", "P22"],
        advise: ({ network }) =>
            (["dnsServers", "domainControllers"] as const).flatMap((key) => {
                const strangers = outsideOfEverything(network, network[key] ?? []);
                return adviseWhen(showsEveryWay(network) && strangers.length > 0, {
                    subject: `mabs:network.${key}`,
                    message: `This file shows no way to ${strangers.join(", ")}: neither the address space nor a peering nor a protected subnet holds the address. Without a way that is made elsewhere, the servers find no domain, and the join fails.`,
                    ...wayRemedy(network),
                });
            }),
    },
];
