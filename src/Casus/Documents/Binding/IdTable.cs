// SPDX-License-Identifier: Apache-2.0
namespace Casus.Documents.Binding;

/// <summary>All ids that documents name and all that they refer to; finds what is named twice, dangles or runs in a circle.</summary>
public sealed class IdTable
{
    /// <summary>Wrong references for which a near miss is looked up; among many wrong ones the search would take too long. A setting of the tool.</summary>
    private const int Suggested = 100;

    /// <summary>References of one acyclic kind that may follow on each other; what is deeper could not be walked safely. A setting of the tool.</summary>
    private const int LongestChain = 50;

    private readonly Dictionary<(string Kind, string Id), Position> named = [];
    private readonly List<IdReference> references = [];

    /// <summary>The ids of one kind.</summary>
    public IEnumerable<string> Of(string kind) => named.Keys.Where(key => key.Kind == kind).Select(key => key.Id);

    /// <summary>Whether something of the kind has the id.</summary>
    public bool Has(string kind, string id) => named.ContainsKey((kind, id));

    /// <summary>Enters an id; a second one of the same kind is an error.</summary>
    public void Name(string kind, string id, Position at, Diagnostics diagnostics)
    {
        if (!named.TryAdd((kind, id), at))
            diagnostics.Error(at, "duplicate-id", $"There is already a {kind} '{id}', at {named[(kind, id)]}.", "Give one of the two another id.");
    }

    /// <summary>Enters a reference, to be checked when everything has been read.</summary>
    public void Refer(IdReference reference) => references.Add(reference);

    /// <summary>Reports references to nothing and references that run in a circle.</summary>
    public void Check(Diagnostics diagnostics)
    {
        foreach (var (reference, before) in references.Where(reference => !Has(reference.Kind, reference.Id)).Select((reference, before) => (reference, before)))
        {
            diagnostics.Error(
                reference.At,
                "dangling-reference",
                $"There is no {reference.Kind} '{reference.Id}'.",
                before < Suggested ? NearMiss.Remedy(reference.Id, Of(reference.Kind), reference.Kind) : $"Mend the first {Suggested} such references, and look again.");
        }
        foreach (var kind in references.Where(reference => reference.Acyclic).GroupBy(reference => reference.Kind))
        {
            var before = diagnostics.Count;
            CheckCircles(kind.Key, [.. kind], diagnostics);
            if (diagnostics.Count == before)
                CheckChains(kind.Key, [.. kind], diagnostics);
        }
    }

    /// <summary>Reports chains that run too deep. The references are known to run in no circle.</summary>
    private static void CheckChains(string kind, List<IdReference> edges, Diagnostics diagnostics)
    {
        var next = edges.Where(edge => edge.From is not null).ToLookup(edge => edge.From!, StringComparer.Ordinal);
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        var pending = new Stack<string>(next.Select(group => group.Key));
        while (pending.TryPeek(out var id))
        {
            var open = next[id].Where(edge => !depths.ContainsKey(edge.Id)).ToArray();
            foreach (var edge in open)
                pending.Push(edge.Id);
            if (open.Length > 0)
                continue;
            pending.Pop();
            depths[id] = next[id].Select(edge => depths[edge.Id] + 1).DefaultIfEmpty(0).Max();
        }
        var deepest = depths.Where(each => each.Value > LongestChain).OrderBy(each => each.Value).ThenBy(each => each.Key, StringComparer.Ordinal).Select(each => each.Key).FirstOrDefault();
        if (deepest is not null)
            diagnostics.Error(next[deepest].First().At, "long-chain", $"From '{deepest}' on, these {kind} references follow on each other more than {LongestChain} deep.", "Shorten the chain: refer to what is meant in the end.");
    }

    private static void CheckCircles(string kind, List<IdReference> edges, Diagnostics diagnostics)
    {
        var next = edges.Where(edge => edge.From is not null).ToLookup(edge => edge.From!, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in next.Select(group => group.Key).Order(StringComparer.Ordinal))
        {
            var path = new List<string>();
            var pending = new Stack<(string Id, int Depth)>([(start, 0)]);
            while (pending.TryPop(out var step))
            {
                path.RemoveRange(step.Depth, path.Count - step.Depth);
                if (path.Contains(step.Id))
                {
                    var circle = path.SkipWhile(id => id != step.Id).Append(step.Id);
                    var at = next[path[^1]].First(edge => edge.Id == step.Id).At;
                    diagnostics.Error(at, "circle", $"These {kind} references run in a circle: {string.Join(" -> ", circle)}.", "Take one of them out.");
                    continue;
                }
                if (!done.Add(step.Id))
                    continue;
                path.Add(step.Id);
                foreach (var edge in next[step.Id])
                    pending.Push((edge.Id, path.Count));
            }
        }
    }
}
