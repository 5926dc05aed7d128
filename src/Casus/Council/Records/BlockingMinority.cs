// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>A minority must have so many members to block; where fewer stand against, the quotas count as met.</summary>
[Summary("A minority must have so many members to block; where fewer do not vote for, the quotas count as met.")]
public sealed record BlockingMinority : Entry
{
    /// <summary>Least number of voters in it.</summary>
    [Field("Least number of voters that can block.", Minimum = 1, Maximum = 1000)]
    public required int Least { get; init; }
}
