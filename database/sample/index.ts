export { type LoadOptions, loadSample, loadSampleWhenEmpty, resetSample } from './load-sample.ts'
