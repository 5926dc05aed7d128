// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Casus.Documents;

/// <summary>
/// Reads YAML into nodes that know their place. It builds nothing but text, lists and mappings (no types, no tags, no merge keys), and
/// stops as soon as a limit is passed.
/// </summary>
public sealed class DocumentParser
{
    private readonly string file;
    private readonly DocumentLimits limits;
    private readonly Diagnostics diagnostics;
    private readonly Dictionary<string, DocumentNode> anchors = new(StringComparer.Ordinal);
    private readonly Parser events;
    private int depth;

    private DocumentParser(string file, TextReader text, DocumentLimits limits, Diagnostics diagnostics)
    {
        this.file = file;
        this.limits = limits;
        this.diagnostics = diagnostics;
        events = new Parser(text);
    }

    /// <summary>Reads one document.</summary>
    /// <param name="file">Name of the file in messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="limits">How much is read before it is refused.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The root value, or null when the text is empty or cannot be read; the reason is then in <paramref name="diagnostics"/>.</returns>
    public static DocumentNode? Parse(string file, string text, DocumentLimits limits, Diagnostics diagnostics)
    {
        try
        {
            using var reader = new StringReader(text);
            return new DocumentParser(file, reader, limits, diagnostics).Root();
        }
        catch (YamlException fault)
        {
            diagnostics.Error(
                new Position(file, (int)fault.Start.Line, (int)fault.Start.Column),
                "not-yaml",
                $"This is not YAML: {Sentence(fault)}",
                "Check indentation, quotes and brackets near here.");
            return null;
        }
        catch (LimitPassed passed)
        {
            diagnostics.Error(passed.At, passed.Check, passed.Message, passed.Remedy);
            return null;
        }
    }

    private DocumentNode? Root()
    {
        events.Consume<StreamStart>();
        if (events.TryConsume<StreamEnd>(out _))
        {
            diagnostics.Error(Position.Whole(file), "empty-file", "The file is empty.", "Write something in it, or delete it.");
            return null;
        }
        events.Consume<DocumentStart>();
        var root = Node();
        events.Consume<DocumentEnd>();
        if (events.TryConsume<DocumentStart>(out var second))
            diagnostics.Error(At(second), "several-documents", "The file holds several documents.", "Remove the '---' line, or make it two files.");
        if (root is ScalarNode { IsEmpty: true })
        {
            diagnostics.Error(Position.Whole(file), "empty-file", "The file is empty.", "Write something in it, or delete it.");
            return null;
        }
        return root;
    }

    private DocumentNode Node()
    {
        if (events.TryConsume<AnchorAlias>(out var alias))
            return Alias(alias);
        if (events.TryConsume<Scalar>(out var scalar))
            return Named(scalar.Anchor, new ScalarNode(At(scalar), scalar.Value, scalar.Style != ScalarStyle.Plain));
        if (events.TryConsume<SequenceStart>(out var sequence))
            return Named(sequence.Anchor, Sequence(sequence));
        return Mapping(events.Consume<MappingStart>());
    }

    private SequenceNode Sequence(SequenceStart start)
    {
        Enter(start);
        var items = ImmutableArray.CreateBuilder<DocumentNode>();
        var size = 1L;
        while (!events.TryConsume<SequenceEnd>(out _))
        {
            var item = Node();
            size = Grow(size, item);
            items.Add(item);
        }
        depth--;
        return new SequenceNode(At(start), size, items.ToImmutable());
    }

    private DocumentNode Mapping(MappingStart start)
    {
        Enter(start);
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        var keys = new Dictionary<string, Position>(StringComparer.Ordinal);
        var size = 1L;
        while (!events.TryConsume<MappingEnd>(out _))
        {
            var key = Node();
            var value = Node();
            size = Grow(size, value);
            if (key is not ScalarNode name)
            {
                diagnostics.Error(key.At, "bad-key", $"A key must be a single word, and this is {key.Kind}.", "Write a plain word before the colon.");
                continue;
            }
            if (!keys.TryAdd(name.Text, name.At))
            {
                diagnostics.Error(
                    name.At,
                    "duplicate-key",
                    $"The key '{name.Text}' stands here a second time (first on line {keys[name.Text].Line}).",
                    "Keep one of the two.");
                continue;
            }
            entries.Add(new MappingEntry(name, value));
        }
        depth--;
        return Named(start.Anchor, new MappingNode(At(start), size, entries.ToImmutable()));
    }

    private DocumentNode Alias(AnchorAlias alias) =>
        anchors.TryGetValue(alias.Value.Value, out var target)
            ? target
            : throw new LimitPassed(
                At(alias),
                "unknown-alias",
                $"The alias '*{alias.Value.Value}' has no anchor before it.",
                "Write the value itself, or anchor it first; a value cannot contain itself.");

    private DocumentNode Named(AnchorName anchor, DocumentNode node)
    {
        if (!anchor.IsEmpty)
            anchors[anchor.Value] = node;
        return node;
    }

    private void Enter(ParsingEvent start)
    {
        if (++depth > limits.Depth)
            throw new LimitPassed(
                At(start),
                "too-deep",
                $"Lists and mappings are nested more than {limits.Depth} deep here.",
                "Write the data flatter; no field of a pack needs such depth.");
    }

    private long Grow(long size, DocumentNode item)
    {
        size += item.Size;
        return size <= limits.Nodes
            ? size
            : throw new LimitPassed(
                item.At,
                "too-many-values",
                $"With every alias written out the file holds more than {limits.Nodes} values.",
                "Split the file, and do not nest aliases.");
    }

    private Position At(ParsingEvent happened) => new(file, (int)happened.Start.Line, (int)happened.Start.Column);

    private static string Sentence(YamlException fault)
    {
        var message = fault.InnerException?.Message ?? fault.Message;
        var colon = message.IndexOf("): ", StringComparison.Ordinal);
        return (colon >= 0 ? message[(colon + 3)..] : message).TrimEnd('.') + ".";
    }

    private sealed class LimitPassed(Position at, string check, string message, string remedy) : Exception(message)
    {
        public Position At { get; } = at;

        public string Check { get; } = check;

        public string Remedy { get; } = remedy;
    }
}
