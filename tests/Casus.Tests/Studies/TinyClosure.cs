// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Studies;
using Casus.Tests.Support;

namespace Casus.Tests.Studies;

/// <summary>A study of closure that takes a moment: the few people of one member, a size that they can give and two that they cannot.</summary>
internal static class TinyClosure
{
    private static readonly Lazy<ClosureResult> Made = new(() => Run(threads: 2));

    public static ClosureResult Result => Made.Value;

    /// <summary>The study, with other lines put in place of some.</summary>
    public static string Text(params (string From, string To)[] changes) => changes.Aggregate(
        """
        closureStudy:
          id: tiny
          title: Tiny
          question: How long?
          pack: csto
          within: study.72-hours.within
          from: request
          size: study.72-hours.persons
          sizes: [100, 2500, 5000]
          aircraft: [0, 0.05, 1, 2]
          replications: 12
          seed: 7
          effort: 4
          set: { council.decision: adopted }
          scenarios:
            - id: tajikistan
              title: From Tajikistan
              case: seventy-two-hours-kazakhstan
              set: { force.only: TJK, force.framework: TJK }
        """,
        (text, change) => text.Contains(change.From, StringComparison.Ordinal) ? text.Replace(change.From, change.To, StringComparison.Ordinal) : throw new ArgumentException($"The study has no '{change.From}'."));

    public static ClosureStudy Read(params (string From, string To)[] changes) => StudyReader.ReadClosure("study.yaml", Text(changes), DocumentLimits.Default);

    public static ClosureResult Run(int threads, params (string From, string To)[] changes) => ClosureRunner.Run(Read(changes), Repository.Csto, threads);
}
