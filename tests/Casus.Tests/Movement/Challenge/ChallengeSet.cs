// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Tests.Support;

namespace Casus.Tests.Movement;

/// <summary>The published instances and traces under <c>benchmarks/airlift-challenge</c>.</summary>
internal static class ChallengeSet
{
    private static readonly string Folder = Path.Combine(Repository.Root, "benchmarks", "airlift-challenge");

    public static IEnumerable<string> Names => from test in Enumerable.Range(0, 5) from level in Enumerable.Range(0, 3) select FormattableString.Invariant($"Test_{test}_Level_{level}");

    public static ChallengeInstance Instance(string name) => ChallengeInstanceReader.Read(Path.Combine(Folder, "instances", name + ".json"));

    public static ChallengeTrace Trace(string name) => ChallengeTraceReader.Read(Path.Combine(Folder, "traces", name + ".trace.json.gz"));

    public static ChallengeTrace Plan(string name) => ChallengeTraceReader.Read(Path.Combine(Folder, "plans", name + ".plan.json.gz"));
}
