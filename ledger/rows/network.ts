import type { StatedRow } from "../enforcement";
import { byNextStep, byProgram, proof } from "../enforcement";

const inRules = (title: string) => proof("test/model/securityRules.test.ts", title);
const inPlans = (title: string) => proof("test/traps/network.test.ts", title);

/** N: network. */
export const networkRows: Readonly<Record<string, StatedRow>> = {
    N01: {
        enforced: [
            byProgram(
                ["config"],
                "model/egressPath.ts",
                "every environment has one of four explicit ways out",
                inPlans(
                    "makes a subnet without default outbound access, and with its rules and its way out in the same request",
                ),
            ),
        ],
    },
    N02: {
        enforced: [
            byProgram(
                ["config"],
                "model/securityRules.ts",
                "opens every destination of the list that a security group has to let pass",
                inRules("let every listed destination pass that a security group has to let pass"),
            ),
        ],
    },
    N03: {
        enforced: [
            byProgram(
                ["config"],
                "model/egressRequirements.ts",
                "lists every name of the product where names can be filtered",
                proof(
                    "test/model/egressRequirements.test.ts",
                    "carry every name of the product's own list when names can be filtered",
                ),
            ),
        ],
    },
    N04: {
        enforced: [
            byProgram(
                ["config"],
                "model/securityRules.ts",
                "opens port 80 as far as the way out cannot judge names, and no further",
                inRules(
                    "open no port to the internet but 80 with a NAT gateway, 80 and 443 towards a firewall, none with a proxy (N04, B10)",
                ),
            ),
        ],
    },
    N05: {
        enforced: [
            byProgram(
                ["config"],
                "model/egressRequirements.ts",
                "hands the prefixes to owners of a firewall that knows addresses only",
                proof(
                    "test/model/egressRequirements.test.ts",
                    "hand addresses for devices without names only to the owners of a firewall",
                ),
            ),
        ],
    },
    N06: {
        enforced: [
            byProgram(
                ["config"],
                "model/neighbourSecurityRules.ts",
                "opens the ports of the protection agent in both directions",
                inRules("let the protection agents pass in both directions"),
            ),
        ],
    },
    N08: {
        enforced: [
            byProgram(
                ["config"],
                "model/neighbourSecurityRules.ts",
                "never opens the port, because client computers are not protected",
                proof(
                    "test/model/neighbourSecurityRules.test.ts",
                    "do not open the port of client recovery, because no client computers are protected (N08)",
                ),
            ),
        ],
    },
    N09: {
        enforced: [
            byProgram(
                ["config"],
                "model/securityRules.ts",
                "allows no source without bounds, and denies nothing before an allowance",
                inRules("never allow any source, any destination or any port (N09)"),
                inRules("have no denial before an allowance (N09)"),
            ),
        ],
    },
    N10: {
        enforced: [
            byNextStep(
                "which peering and which communities a circuit needs",
                proof(
                    "test/model/nextSteps.test.ts",
                    "say what a circuit of ExpressRoute needs where one may lead out",
                ),
            ),
        ],
        cannot: {
            config: "the configuration knows no circuit: it belongs to others, behind the gateway or the firewall",
        },
    },
    N11: {
        enforced: [
            byProgram(
                ["config"],
                "components/ruleCollectionArgs.ts",
                "the rules of the environment's own firewall end no TLS",
                proof(
                    "test/components/ruleCollectionArgs.test.ts",
                    "writes names or tags of application rules, never an empty list of the other",
                ),
            ),
            byNextStep(
                "ask the owners of a firewall or a proxy to leave TLS alone",
                proof(
                    "test/model/nextSteps.test.ts",
                    "hand the allow-list to whoever owns the way out, before the deployment",
                ),
            ),
        ],
    },
    N12: {
        enforced: [
            byProgram(
                ["config"],
                "components/serverMachine.ts",
                "gives no interface a public address",
                inPlans("gives no interface a public address, and lets none forward traffic"),
            ),
        ],
    },
};
