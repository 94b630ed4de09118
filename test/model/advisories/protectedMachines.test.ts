import assert from "node:assert/strict";
import type { Network } from "../../../config/environment.generated";
import { protectedMachineAdvisories } from "../../../model/advisories/protectedMachines";
import { environmentWith, sampleEnvironment } from "../../support/sampleEnvironment";
import { environmentInExistingNetwork } from "../../support/sampleNetworks";

const messages = (network: Network): readonly string[] =>
    protectedMachineAdvisories.flatMap(({ id, advise }) =>
        advise(environmentWith({ network })).map(({ subject, message }) => `${id} ${subject}: ${message}`),
    );

describe("advice about protected machines", () => {
    it("MABS-ADV-032 names every protected range outside of the servers' virtual network", () => {
        const { network } = sampleEnvironment;
        const text = (ranges: string): string =>
            `MABS-ADV-032 mabs:network.protectedSubnets: The vendor's page has server and protected machines in one virtual network and one subscription; ${ranges} not in that of the servers. Have the vendor's support confirm it, or put the servers into the network of what they protect.`;
        assert.deepEqual(messages({ ...network, protectedSubnets: ["10.10.1.0/24"] }), [text("10.10.1.0/24 is")]);
        assert.deepEqual(
            messages({ ...network, protectedSubnets: ["10.10.1.0/24", "10.20.0.128/25", "10.30.0.0/24"] }),
            [text("10.10.1.0/24, 10.30.0.0/24 are")],
        );
    });

    it("MABS-ADV-032 says nothing where the servers are in the network of what they protect, or protect nothing yet", () => {
        const { network } = environmentInExistingNetwork();
        const [space = ""] = network.existing?.addressSpace ?? [];
        assert.deepEqual(messages({ ...network, protectedSubnets: [space] }), []);
        assert.deepEqual(messages({ ...network, protectedSubnets: [] }), []);
    });
});
