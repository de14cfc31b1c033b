import { disclosureMethods } from "../vectors/methods/disclosure.ts";
import { describeVectors } from "../vectors/vector-tests.ts";

describeVectors(disclosureMethods);
