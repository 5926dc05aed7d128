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
    private readonly Dictionary<string, (DocumentNode Node, int Height)> anchors = new(StringComparer.Ordinal);
    private readonly Parser events;
    private int depth;
    private int deepest;

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
        if (ControlCharacter(text) is var found and >= 0)
        {
            ReportControl(Place(file, text, found), text[found], diagnostics);
            return null;
        }
        using var reader = new StringReader(text);
        var parser = new DocumentParser(file, reader, limits, diagnostics);
        try
        {
            return parser.Root();
        }
        catch (YamlException fault)
        {
            parser.NotYaml(fault.Start, Sentence(fault));
            return null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or ArithmeticException or IndexOutOfRangeException)
        {
            // The library loses its footing on some broken texts, such as a bracket that is never closed before the next key.
            parser.NotYaml(parser.events.Current?.End ?? Mark.Empty, "A bracket, a quote or an escape is broken.");
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
            return Scalar(scalar);
        if (events.TryConsume<SequenceStart>(out var sequence))
            return Sequence(sequence);
        return Mapping(events.Consume<MappingStart>());
    }

    private ScalarNode Scalar(Scalar scalar)
    {
        if (ControlCharacter(scalar.Value) is var found and >= 0)
            ReportControl(At(scalar), scalar.Value[found], diagnostics);
        var node = new ScalarNode(At(scalar), scalar.Value, scalar.Style != ScalarStyle.Plain);
        if (!scalar.Anchor.IsEmpty)
            anchors[scalar.Anchor.Value] = (node, 0);
        return node;
    }

    private DocumentNode Sequence(SequenceStart start)
    {
        var outside = Enter(start);
        var items = ImmutableArray.CreateBuilder<DocumentNode>();
        var size = 1L;
        while (!events.TryConsume<SequenceEnd>(out _))
        {
            var item = Node();
            size = Grow(size, item);
            items.Add(item);
        }
        return Leave(start.Anchor, outside, new SequenceNode(At(start), size, items.ToImmutable()));
    }

    private DocumentNode Mapping(MappingStart start)
    {
        var outside = Enter(start);
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
        return Leave(start.Anchor, outside, new MappingNode(At(start), size, entries.ToImmutable()));
    }

    private DocumentNode Alias(AnchorAlias alias)
    {
        if (!anchors.TryGetValue(alias.Value.Value, out var target))
            throw new LimitPassed(
                At(alias),
                "unknown-alias",
                $"The alias '*{alias.Value.Value}' has no anchor before it.",
                "Write the value itself, or anchor it first; a value cannot contain itself.");
        Reach(depth + target.Height, alias);
        return target.Node;
    }

    /// <summary>Goes into a list or a mapping.</summary>
    /// <returns>The deepest level reached so far outside it, to be handed to <see cref="Leave"/>.</returns>
    private int Enter(ParsingEvent start)
    {
        var outside = deepest;
        deepest = ++depth;
        Reach(depth, start);
        return outside;
    }

    /// <summary>Leaves a list or a mapping. An anchored one keeps its height, so that aliases cannot pile up what may not be nested.</summary>
    private DocumentNode Leave(AnchorName anchor, int outside, DocumentNode node)
    {
        depth--;
        if (!anchor.IsEmpty)
            anchors[anchor.Value] = (node, deepest - depth);
        deepest = Math.Max(deepest, outside);
        return node;
    }

    private void Reach(int level, ParsingEvent here)
    {
        deepest = Math.Max(deepest, level);
        if (level > limits.Depth)
            throw new LimitPassed(
                At(here),
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

    private Position At(ParsingEvent happened) => At(happened.Start);

    private Position At(Mark mark) => new(file, (int)mark.Line, (int)mark.Column);

    private void NotYaml(Mark at, string sentence) =>
        diagnostics.Error(At(at), "not-yaml", $"This is not YAML: {sentence}", "Check indentation, quotes and brackets near here.");

    private static void ReportControl(Position at, char control, Diagnostics diagnostics) =>
        diagnostics.Error(at, "control-character", $"The text holds the control character U+{(int)control:X4}.", "Take it out; it cannot be printed safely.");

    /// <summary>Index of the first character that would do something to a terminal rather than be shown by it, or -1.</summary>
    private static int ControlCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r' or '\u0085'))
                return i;
        }
        return -1;
    }

    private static Position Place(string file, string text, int index)
    {
        var before = text.AsSpan(0, index);
        return new Position(file, 1 + before.Count('\n'), index - before.LastIndexOf('\n'));
    }

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
