// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Council;

/// <summary>The way from a request to a decision: steps one after another, each with its time.</summary>
[Summary("The way from a request to a decision: steps one after another, each with its time.")]
public sealed record CouncilProcedure : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the procedure.")]
    [Names("procedure")]
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    [Field("What the procedure is called.")]
    public required string Title { get; init; }

    /// <summary>Its kind.</summary>
    [Field("consultation, working-group, video-session, written-ballot, summit or other.")]
    public required ProcedureKind Kind { get; init; }

    /// <summary>When it is used, in words.</summary>
    [Field("When it is used and what is known of it, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Its steps.</summary>
    [Field("Its steps, one after another.")]
    public required ImmutableArray<ProcedureStep> Steps { get; init; }

    /// <summary>Claims on it.</summary>
    [Field("Ids of claims on the procedure.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions on it.</summary>
    [Field("Ids of assumptions on the procedure.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <inheritdoc/>
    public override void Check(Documents.Diagnostics diagnostics)
    {
        if (Steps.IsEmpty)
            diagnostics.Error(WrittenAt, "empty-list", $"The procedure '{Id}' has no steps.", "Give it at least one step with its time.");
    }
}

/// <summary>A step of a procedure.</summary>
[Summary("A step of a procedure with its time.")]
public sealed record ProcedureStep : Entry
{
    /// <summary>What is done.</summary>
    [Field("What is done, in a few words.")]
    public required string Title { get; init; }

    /// <summary>How long it takes.</summary>
    [Field("Quantity: how long the step takes.")]
    public required Quantity<Hours> Takes { get; init; }
}

/// <summary>Kind of a procedure.</summary>
[Summary("Kind of a procedure.")]
public enum ProcedureKind
{
    /// <summary>Consultation among the members without a sitting.</summary>
    Consultation,

    /// <summary>A working group of officials prepares the text.</summary>
    WorkingGroup,

    /// <summary>An emergency sitting by video link.</summary>
    VideoSession,

    /// <summary>A ballot in writing.</summary>
    WrittenBallot,

    /// <summary>A sitting of the heads at one place.</summary>
    Summit,

    /// <summary>Another way.</summary>
    Other,
}
