import type { Environment } from "../../config/environment.generated";
import { problemAt, type Problem } from "../../config/problem";
import { platformAddress } from "../../facts/ports";
import { containsAddress, overlaps, parseAddress, parseRange } from "../ipRange";
import { checkEgress } from "./egress";
import { checkExistingNetwork } from "./existingNetwork";
import { describeRange, namedRange, overlapsBetween, overlapsWithin, type NamedRange } from "./namedRange";
import { ownSpaces, ownSubnets, peerSpaces, serverSubnet } from "./networkRanges";
import { runChecks, type EnvironmentCheck } from "./runChecks";
import { checkServerAddresses } from "./serverAddresses";
import { checkSubnets } from "./subnets";

/** Ranges that no virtual network can have. Source: "Azure Virtual Network frequently asked questions" (2024-12). */
const IMPOSSIBLE = [
    ["224.0.0.0/4", "multicast"],
    ["255.255.255.255/32", "broadcast"],
    ["127.0.0.0/8", "loopback"],
    ["169.254.0.0/16", "link-local"],
    [`${platformAddress}/32`, "Azure's own address"],
] as const;

function impossibleSpaces({ network }: Environment): readonly Problem[] {
    return ownSpaces(network).flatMap((space) =>
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

const overlappingSpaces: readonly EnvironmentCheck[] = [
    ({ network }) => overlapsWithin(ownSpaces(network)),
    // At our own range: it is new, and the one of the two that the author of the file can change.
    ({ network }) =>
        overlapsBetween(peerSpaces(network), ownSpaces(network), () => ({
            hint: "change `addressSpace` before the network exists: Azure peers no networks that share addresses",
        })),
    ({ network }) => overlapsWithin(peerSpaces(network)),
];

/** DNS servers and domain controllers never stand in a subnet that is kept for backup servers, endpoints, firewall or bastion. */
const serversOfTheDomain: readonly EnvironmentCheck[] = (["dnsServers", "domainControllers"] as const).map(
    (key) => (environment) => {
        const subnets = ownSubnets(environment);
        return (environment.network[key] ?? []).flatMap((text, index) => {
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
        });
    },
);

function protectedRanges({ network }: Environment): readonly NamedRange[] {
    return network.protectedSubnets.flatMap((text, index) =>
        namedRange(`mabs:network.protectedSubnets[${String(index)}]`, "protected subnet", text),
    );
}

function protectedServerSubnet(environment: Environment): readonly Problem[] {
    const home = serverSubnet(environment);
    return protectedRanges(environment)
        .filter(({ range }) => home !== undefined && overlaps(home.range, range))
        .map((range) =>
            problemAt("MABS-CFG-318", range.path, {
                expected: `a range outside the ${home === undefined ? "server subnet" : describeRange(home)}`,
                found: describeRange(range),
            }),
        );
}

const overlappingProtectedSubnets: readonly EnvironmentCheck[] = [
    (environment) =>
        overlapsBetween(
            ownSubnets(environment).filter(({ key }) => key !== "server"),
            protectedRanges(environment),
        ),
    (environment) => overlapsWithin(protectedRanges(environment)),
];

/** Ranges of one rule must not overlap; how wide each may be is a matter of the configuration's own checks. */
function administrationSources({ network }: Environment): readonly Problem[] {
    return overlapsWithin(
        network.administrationSources.flatMap((text, index) =>
            namedRange(`mabs:network.administrationSources[${String(index)}]`, "administration source", text),
        ),
    );
}

/** Everything about addresses and egress that needs arithmetic: ranges, subnets, neighbours, the way out, addresses of servers. */
export const checkNetwork: EnvironmentCheck = (environment) =>
    runChecks(environment, [
        impossibleSpaces,
        ...overlappingSpaces,
        checkSubnets,
        checkExistingNetwork,
        ...serversOfTheDomain,
        protectedServerSubnet,
        ...overlappingProtectedSubnets,
        administrationSources,
        checkEgress,
        checkServerAddresses,
    ]);
