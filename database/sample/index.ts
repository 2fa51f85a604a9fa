export { type LoadOptions, loadSample, loadSampleWhenEmpty } from './load-sample.ts'
