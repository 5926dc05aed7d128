// SPDX-License-Identifier: Apache-2.0
using Casus.Packs;

namespace Casus.Studies;

/// <summary>What a study of closure found, with the pack that names what it speaks of.</summary>
/// <param name="Result">What it found.</param>
/// <param name="Pack">The pack that it was run on.</param>
public sealed record ClosureAnswer(ClosureResult Result, Pack Pack)
{
    /// <summary>The study.</summary>
    public ClosureStudy Study => Result.Study;

    /// <summary>The command that gives the same numbers again.</summary>
    public string Command => FormattableString.Invariant($"casus study studies/{Study.Id} --replications {Study.Replications} --seed {Study.Seed}");

    /// <summary>Rows at a size that are not the row of the size before over again: those that send more. The first size has all.</summary>
    public IEnumerable<ClosureRow> NewAt(int size) => Result.At(size).Where(row => Before(row) is not { } before || before.Sent < row.Sent);

    /// <summary>Rows at a size that send no more than at the size before.</summary>
    public IEnumerable<ClosureRow> SameAt(int size) => Result.At(size).Where(row => Before(row) is { } before && before.Sent >= row.Sent);

    private ClosureRow? Before(ClosureRow row) => Result.Rows.LastOrDefault(each => each.Scenario.Id == row.Scenario.Id && each.Asked < row.Asked);
}
