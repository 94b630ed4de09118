import type { Environment } from "../../config/environment.generated";
import { problemAt, type Problem } from "../../config/problem";
import { containsRange, formatRange } from "../ipRange";
import { describeRange, overlapsWithin } from "./namedRange";
import { ownSpaces, ownSubnets } from "./networkRanges";
import { runChecks, type EnvironmentCheck } from "./runChecks";
import { subnetTooSmall } from "./subnets";

/** A network that exists belongs to its owners: what would change it is refused, and what is told about it must be possible. */
export const checkExistingNetwork: EnvironmentCheck = (environment) =>
    environment.network.existing === undefined
        ? []
        : runChecks(environment, [
              ...additions,
              firewallOfOurs,
              outside,
              tooSmall,
              (given) => overlapsWithin(ownSubnets(given)),
          ]);

/** What would be added to the network of others, and what a message calls it. */
const additions: readonly EnvironmentCheck[] = (
    [
        ["bastion", "a bastion", ({ bastion }) => bastion !== undefined],
        ["peerings", "peerings", ({ peerings }) => Object.keys(peerings).length > 0],
        ["subnets", "ranges of subnets", ({ subnets }) => Object.keys(subnets).length > 0],
    ] satisfies readonly (readonly [string, string, (network: Environment["network"]) => boolean])[]
).map(
    ([key, found, isGiven]) =>
        ({ network }) =>
            isGiven(network)
                ? [
                      problemAt("MABS-CFG-310", `mabs:network.${key}`, {
                          expected: "nothing: the network belongs to its owners",
                          found,
                          hint: "remove the key, and agree with the owners of the network",
                      }),
                  ]
                : [],
);

const firewallOfOurs: EnvironmentCheck = ({ network }) =>
    network.egress.mode === "azureFirewall"
        ? [
              problemAt("MABS-CFG-309", "mabs:network.egress.mode", {
                  expected: "natGateway (the one that the subnet has), existingFirewall or proxy",
                  found: "azureFirewall",
                  hint: "write existingFirewall with the address of the firewall; its owners get the list of `npx mabs egress`",
              }),
          ]
        : [];

function tooSmall(environment: Environment): readonly Problem[] {
    const servers = Object.keys(environment.servers).length;
    return ownSubnets(environment).flatMap((subnet) => subnetTooSmall(subnet, subnet.key, servers));
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
