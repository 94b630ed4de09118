import type { Environment } from "../../config/environment.generated";
import { problemAt, type Problem } from "../../config/problem";
import { cloudSuffixes } from "../../facts/cloudSuffixes";
import { containsAddress, parseAddress, parseRange } from "../ipRange";
import { describeRange } from "./namedRange";
import { ownSpaces, ownSubnets } from "./networkRanges";
import { runChecks, type EnvironmentCheck } from "./runChecks";

/** Nothing but our own subnets stands in a network that we make, and nothing but servers in the subnet of an existing one. */
function loopingNextHop(environment: Environment): readonly Problem[] {
    const { network } = environment;
    const { egress } = network;
    const address = egress.mode === "existingFirewall" ? parseAddress(egress.privateIpAddress) : undefined;
    if (egress.mode !== "existingFirewall" || address === undefined) {
        return [];
    }
    const forbidden = network.existing === undefined ? ownSpaces(network) : ownSubnets(environment);
    const home = forbidden.find(({ range }) => containsAddress(range, address));
    return home === undefined
        ? []
        : [
              problemAt("MABS-CFG-311", "mabs:network.egress.privateIpAddress", {
                  expected: `the address of an appliance outside the ${describeRange(home)}`,
                  found: egress.privateIpAddress,
              }),
          ];
}

/** A proxy named by address must lie in the range that is opened for it. */
function missedProxy({ network }: Environment): readonly Problem[] {
    const { egress } = network;
    if (egress.mode !== "proxy") {
        return [];
    }
    const host = parseAddress(egress.host);
    const opened = parseRange(egress.address);
    return host === undefined || opened === undefined || containsAddress(opened, host)
        ? []
        : [
              problemAt("MABS-CFG-319", "mabs:network.egress.address", {
                  expected: `a range with the proxy ${egress.host}`,
                  found: egress.address,
                  hint: `write ${egress.host}`,
              }),
          ];
}

/** With a NAT gateway the security group is the only filter, and it knows Azure storage by tag but no other host. */
function mirrorWithoutRule({ azure, network, package: installer }: Environment): readonly Problem[] {
    const { mirrorUrl } = installer;
    const suffix = cloudSuffixes(azure.cloud).blob;
    const isReached =
        mirrorUrl === undefined ||
        network.egress.mode !== "natGateway" ||
        new URL(mirrorUrl).hostname.endsWith(`.${suffix}`);
    return isReached
        ? []
        : [
              problemAt("MABS-CFG-518", "mabs:package.mirrorUrl", {
                  expected: `a container of Azure storage (…${suffix}), because egress by NAT gateway is filtered by service tags`,
                  found: mirrorUrl,
                  hint: "remove the key and use the environment's own container, or choose an egress mode that filters by name",
              }),
          ];
}

/** The way out: a next hop that loops, a proxy that the rules would miss, a mirror that no rule can name. */
export const checkEgress: EnvironmentCheck = (environment) =>
    runChecks(environment, [loopingNextHop, missedProxy, mirrorWithoutRule]);
