import type { Environment } from "../../config/environment.generated";
import { problemAt, type Problem } from "../../config/problem";
import { containsRange, formatRange } from "../ipRange";
import { describeRange, overlapsWithin } from "./namedRange";
import { ownSpaces, ownSubnets } from "./networkRanges";
import { subnetTooSmall } from "./subnets";

/** A network that exists belongs to its owners: what would change it is refused, and what is told about it must be possible. */
export function checkExistingNetwork(environment: Environment): readonly Problem[] {
    const { existing } = environment.network;
    if (existing === undefined) {
        return [];
    }
    const subnets = ownSubnets(environment);
    const servers = Object.keys(environment.servers).length;
    return [
        ...changesToOthers(environment),
        ...outside(environment),
        ...subnets.flatMap((subnet) => subnetTooSmall(subnet, subnet.key, servers)),
        ...overlapsWithin(subnets),
    ];
}

function changesToOthers({ network }: Environment): readonly Problem[] {
    const refused = [
        ["bastion", network.bastion !== undefined, "a bastion"],
        ["peerings", Object.keys(network.peerings).length > 0, "peerings"],
        ["subnets", Object.keys(network.subnets).length > 0, "ranges of subnets"],
    ] as const;
    const additions = refused
        .filter(([, isGiven]) => isGiven)
        .map(([key, , what]) =>
            problemAt("MABS-CFG-310", `mabs:network.${key}`, {
                expected: "nothing: the network belongs to its owners",
                found: what,
                hint: "remove the key, and agree with the owners of the network",
            }),
        );
    const firewall =
        network.egress.mode === "azureFirewall"
            ? [
                  problemAt("MABS-CFG-309", "mabs:network.egress.mode", {
                      expected: "natGateway (the one that the subnet has), existingFirewall or proxy",
                      found: "azureFirewall",
                      hint: "write existingFirewall with the address of the firewall; its owners get the list of `npx mabs egress`",
                  }),
              ]
            : [];
    return [...additions, ...firewall];
}

function outside(environment: Environment): readonly Problem[] {
    const spaces = ownSpaces(environment.network);
    return ownSubnets(environment)
        .filter(({ range }) => !spaces.some((space) => containsRange(space.range, range)))
        .map((subnet) =>
            problemAt("MABS-CFG-303", subnet.path, {
                expected: `a range inside ${spaces.map(({ range }) => formatRange(range)).join(" or ")}`,
                found: describeRange(subnet),
            }),
        );
}
