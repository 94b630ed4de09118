import { artifactsTls12 } from "../../../../policies/rules/storage/artifactsTls12";
import { withoutStore, withStore } from "../../support/artifactStore";
import { describeRule } from "../../support/describeRule";

const tls = "minimumTlsVersion";

describeRule(artifactsTls12, {
    compliant: withStore,
    alsoCompliant: [{ by: "another case", set: [[tls, "tls1_2"]] }],
    spoilt: [
        { by: "TLS 1.1", set: [[tls, "TLS1_1"]], finds: [`account ${tls}: found "TLS1_1", required "TLS1_2"`] },
        {
            by: "nothing said, which means TLS 1.0",
            set: [[tls, undefined]],
            finds: [`account ${tls}: found nothing, required "TLS1_2"`],
        },
        {
            by: "TLS 1.3, which no account takes for a minimum",
            set: [[tls, "TLS1_3"]],
            finds: [`account ${tls}: found "TLS1_3", required "TLS1_2"`],
        },
    ],
    unknown: [{ path: tls }],
    wrongType: { path: tls, value: 1.2, finds: [`account ${tls}: found 1.2, required a text`] },
    notApplicable: [withoutStore],
});
