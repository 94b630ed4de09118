import type { Environment } from "../../config/environment.generated";
import { problemAt, type Problem } from "../../config/problem";
import { platformAddress } from "../../facts/ports";
import { containsAddress, overlaps, parseAddress, parseRange } from "../ipRange";
import { checkEgress } from "./egress";
import { checkExistingNetwork } from "./existingNetwork";
import { describeRange, namedRange, overlapsBetween, overlapsWithin, type NamedRange } from "./namedRange";
import { ownSpaces, ownSubnets, peerSpaces } from "./networkRanges";
import { checkServerAddresses } from "./serverAddresses";
import { checkSubnets } from "./subnets";

/** Everything about addresses and egress that needs arithmetic: ranges, subnets, neighbours, the way out, addresses of servers. */
export function checkNetwork(environment: Environment): readonly Problem[] {
    const spaces = ownSpaces(environment.network);
    const peers = peerSpaces(environment.network);
    return [
        ...impossibleSpaces(spaces),
        ...overlapsWithin(spaces),
        ...overlapsBetween(spaces, peers),
        ...overlapsWithin(peers),
        ...checkSubnets(environment),
        ...checkExistingNetwork(environment),
        ...serversOfTheDomain(environment),
        ...protectedSubnets(environment),
        ...administrationSources(environment),
        ...checkEgress(environment),
        ...checkServerAddresses(environment),
    ];
}

/** Ranges that no virtual network can have. Source: "Azure Virtual Network frequently asked questions" (2024-12). */
const IMPOSSIBLE = [
    ["224.0.0.0/4", "multicast"],
    ["255.255.255.255/32", "broadcast"],
    ["127.0.0.0/8", "loopback"],
    ["169.254.0.0/16", "link-local"],
    [`${platformAddress}/32`, "Azure's own address"],
] as const;

function impossibleSpaces(spaces: readonly NamedRange[]): readonly Problem[] {
    return spaces.flatMap((space) =>
        IMPOSSIBLE.filter(([text]) => {
            const reserved = parseRange(text);
            return reserved !== undefined && overlaps(reserved, space.range);
        }).map(([text, meaning]) =>
            problemAt("MABS-CFG-307", space.path, {
                expected: `a range without ${text} (${meaning})`,
                found: describeRange(space),
                hint: "use a private range: 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
            }),
        ),
    );
}

/** DNS servers and domain controllers never stand in a subnet that is kept for backup servers, endpoints, firewall or bastion. */
function serversOfTheDomain(environment: Environment): readonly Problem[] {
    const { network } = environment;
    const subnets = ownSubnets(environment);
    const lists = [
        ["dnsServers", network.dnsServers],
        ["domainControllers", network.domainControllers ?? []],
    ] as const;
    return lists.flatMap(([key, addresses]) =>
        addresses.flatMap((text, index) => {
            const address = parseAddress(text);
            const home = subnets.find(({ range }) => address !== undefined && containsAddress(range, address));
            return home === undefined
                ? []
                : [
                      problemAt("MABS-CFG-308", `mabs:network.${key}[${String(index)}]`, {
                          expected: `an address outside the ${describeRange(home)}`,
                          found: text,
                      }),
                  ];
        }),
    );
}

function protectedSubnets(environment: Environment): readonly Problem[] {
    const given = environment.network.protectedSubnets.flatMap((text, index) =>
        namedRange(`mabs:network.protectedSubnets[${String(index)}]`, "protected subnet", text),
    );
    const subnets = ownSubnets(environment);
    const ofServers = given.flatMap((range) =>
        subnets
            .filter((subnet) => subnet.key === "server" && overlaps(subnet.range, range.range))
            .map((subnet) =>
                problemAt("MABS-CFG-318", range.path, {
                    expected: `a range outside the ${describeRange(subnet)}`,
                    found: describeRange(range),
                }),
            ),
    );
    return [
        ...ofServers,
        ...overlapsBetween(
            subnets.filter(({ key }) => key !== "server"),
            given,
        ),
        ...overlapsWithin(given),
    ];
}

/** Ranges of one rule must not overlap; how wide each may be is a matter of the configuration's own checks. */
function administrationSources({ network }: Environment): readonly Problem[] {
    return overlapsWithin(
        network.administrationSources.flatMap((text, index) =>
            namedRange(`mabs:network.administrationSources[${String(index)}]`, "administration source", text),
        ),
    );
}
