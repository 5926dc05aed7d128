// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>What a decision needs from outside the body before it can be carried out.</summary>
[Summary("What a decision needs from outside the body.")]
public sealed record OutsideAuthority : Entry
{
    /// <summary>Whether leave or only notice is needed.</summary>
    [Field("Whether leave is needed before, or notice is enough.")]
    public required OutsideNeed Needs { get; init; }

    /// <summary>Who gives the leave or takes the notice.</summary>
    [Field("Who gives the leave or takes the notice.")]
    public required string From { get; init; }

    /// <summary>The question of fact that tells whether leave was given.</summary>
    [Field("Id of the question of fact that tells whether leave was given; needed with 'leave'.")]
    [Refers("fact")]
    public string? Fact { get; init; }

    /// <summary>When it is needed, in words.</summary>
    [Field("When it is needed, in our own words.")]
    public required string Says { get; init; }

    /// <inheritdoc/>
    public override void Check(Documents.Diagnostics diagnostics)
    {
        if (Needs == OutsideNeed.Leave && Fact is null)
            diagnostics.Error(WrittenAt, "missing-field", "Leave is needed, and no question of fact tells whether it was given.", "Add 'fact'.");
    }
}

/// <summary>What is needed from outside.</summary>
[Summary("What is needed from outside.")]
public enum OutsideNeed
{
    /// <summary>Leave, before anything is decided.</summary>
    Leave,

    /// <summary>Notice, which holds up nothing.</summary>
    Notice,
}
