import { scalesMethods } from "../vectors/methods/scales.ts";
import { describeVectors } from "../vectors/vector-tests.ts";

describeVectors(scalesMethods);
