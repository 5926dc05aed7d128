// SPDX-License-Identifier: Apache-2.0
using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Casus.Benchmarks.FullRunBenchmarks).Assembly).Run(args);
