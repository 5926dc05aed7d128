// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Documents;

/// <summary>A value in a document, with the place where it stands.</summary>
/// <param name="At">Where the value begins.</param>
/// <param name="Size">Nodes in the value with every alias written out: the measure that stops an alias bomb.</param>
public abstract record DocumentNode(Position At, long Size)
{
    /// <summary>What kind of value it is, for messages.</summary>
    public abstract string Kind { get; }
}

/// <summary>A single text.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Text">The text as written, without quotes.</param>
/// <param name="Quoted">Whether it stood in quotes or in a block, and so is text whatever it looks like.</param>
public sealed record ScalarNode(Position At, string Text, bool Quoted) : DocumentNode(At, 1)
{
    /// <summary>Whether the value is absent: nothing, <c>~</c> or <c>null</c> without quotes.</summary>
    public bool IsEmpty => !Quoted && Text is ("" or "~" or "null");

    /// <inheritdoc/>
    public override string Kind => IsEmpty ? "nothing" : "a single value";
}

/// <summary>A list.</summary>
public sealed record SequenceNode(Position At, long Size, ImmutableArray<DocumentNode> Items) : DocumentNode(At, Size)
{
    /// <inheritdoc/>
    public override string Kind => "a list";
}

/// <summary>A mapping of keys to values, in the order written.</summary>
public sealed record MappingNode(Position At, long Size, ImmutableArray<MappingEntry> Entries) : DocumentNode(At, Size)
{
    /// <inheritdoc/>
    public override string Kind => "a mapping";
}

/// <summary>A key of a mapping and its value.</summary>
public readonly record struct MappingEntry(ScalarNode Key, DocumentNode Value);
