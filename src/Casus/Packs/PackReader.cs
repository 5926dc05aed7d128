// SPDX-License-Identifier: Apache-2.0
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Packs;

/// <summary>Reads a pack with the packs it uses, and checks them together.</summary>
/// <param name="folder">The folder that holds packs, one folder each.</param>
/// <param name="limits">How much is read before it is refused.</param>
/// <param name="time">The clock that bounds the reading.</param>
public sealed class PackReader(string folder, DocumentLimits limits, TimeProvider time)
{
    /// <summary>Documents of packs that others use, parsed once for one reader; they are immutable.</summary>
    private readonly ConcurrentDictionary<string, IReadOnlyList<DocumentNode>> used = new(StringComparer.Ordinal);

    /// <summary>Ids of the packs in the folder, in ordinal order.</summary>
    public ImmutableArray<string> Available =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateDirectories(folder).Where(each => File.Exists(Path.Combine(each, "pack.yaml"))).Select(each => Path.GetFileName(each)).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>What the available packs say of themselves, in ordinal order of id, without reading more of them; a manifest that cannot be read is left out.</summary>
    public IEnumerable<PackManifest> Manifests()
    {
        foreach (var id in Available)
        {
            var file = new FileInfo(Path.Combine(folder, id, "pack.yaml"));
            if (file.LinkTarget is not null || file.Length > limits.FileBytes)
                continue;
            var (contents, binder) = (new PackContents(), new Binder(new Diagnostics(), new IdTable()));
            if (DocumentParser.Parse($"{id}/pack.yaml", File.ReadAllText(file.FullName), limits, binder.Diagnostics) is { } document)
                ReadDocument(document, binder, contents);
            if (contents.Of<PackManifest>() is [var manifest] && manifest.Id == id)
                yield return manifest;
        }
    }

    /// <summary>Reads a pack.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="diagnostics">Everything found, warnings included, sorted.</param>
    /// <returns>The pack, or null when something found stops it from being used.</returns>
    public Pack? Read(string id, out ImmutableArray<Diagnostic> diagnostics)
    {
        var found = new Diagnostics();
        var pack = Read(id, inDepth: true, found);
        diagnostics = found.Sorted;
        return found.HasErrors ? null : pack;
    }

    /// <summary>Reads a pack that must be usable.</summary>
    /// <exception cref="DocumentException">Something found stops it from being used; the exception holds everything found.</exception>
    /// <remarks>Checks that take long and give warnings alone are left out.</remarks>
    public Pack Read(string id)
    {
        var found = new Diagnostics();
        var pack = Read(id, inDepth: false, found);
        return pack is null || found.HasErrors ? throw new DocumentException(found.Sorted) : pack;
    }

    private Pack? Read(string id, bool inDepth, Diagnostics diagnostics)
    {
        var ids = new IdTable();
        var binder = new Binder(diagnostics, ids);
        var contents = new PackContents();
        var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var manifests = new Dictionary<string, PackManifest>(StringComparer.Ordinal);
        var pending = new Queue<(string Id, Position From)>([(id, Position.Whole(id))]);
        while (pending.TryDequeue(out var next))
        {
            if (manifests.ContainsKey(next.Id))
                continue;
            if (!Available.Contains(next.Id))
            {
                diagnostics.Error(next.From, "unknown-pack", $"There is no pack '{next.Id}'.", NearMiss.Remedy(next.Id, Available, "pack"));
                continue;
            }
            if (ReadOne(next.Id, next.Id != id, binder, contents, hash) is not { } manifest)
                continue;
            manifests[next.Id] = manifest;
            foreach (var used in manifest.Uses)
                pending.Enqueue((used, manifest.WrittenAt));
        }
        var evidence = new EvidenceBook(contents.Of<Source>(), contents.Of<Claim>(), contents.Of<Assumption>());
        evidence.Enter(ids, diagnostics);
        ids.Check(diagnostics);
        if (diagnostics.HasErrors || !manifests.TryGetValue(id, out var own))
            return null;
        var pack = new Pack(own, contents, evidence, Convert.ToHexStringLower(hash.GetHashAndReset()));
        PackChecks.Run(pack, contents, inDepth, diagnostics);
        return pack;
    }

    private PackManifest? ReadOne(string id, bool isUsed, Binder binder, PackContents contents, IncrementalHash hash)
    {
        var manifests = contents.Of<PackManifest>().Length;
        var documents = Documents(id, isUsed, binder.Diagnostics);
        foreach (var document in documents)
        {
            Digest(document, hash);
            ReadDocument(document, binder, contents);
        }
        var manifest = contents.Of<PackManifest>().Skip(manifests).FirstOrDefault();
        if (manifest is null && !binder.Diagnostics.HasErrors)
            binder.Diagnostics.Error(Position.Whole($"{id}/pack.yaml"), "no-manifest", "The pack does not say what it is.", "Write 'pack:' with id, title, says, licence and version.");
        else if (manifest is not null && manifest.Id != id)
            binder.Diagnostics.Error(manifest.WrittenAt, "wrong-id", $"The pack in the folder '{id}' calls itself '{manifest.Id}'.", "Make the two the same.");
        return manifest;
    }

    private IReadOnlyList<DocumentNode> Documents(string id, bool isUsed, Diagnostics diagnostics)
    {
        if (isUsed && used.TryGetValue(id, out var parsed))
            return parsed;
        var before = diagnostics.Count;
        var documents = new DocumentFolder(Path.Combine(folder, id), id, limits, time).Read(diagnostics);
        if (isUsed && diagnostics.Count == before)
            used[id] = documents;
        return documents;
    }

    private static void ReadDocument(DocumentNode document, Binder binder, PackContents contents)
    {
        if (document is not MappingNode map)
        {
            binder.Wrong(document, "a mapping such as 'claims:'");
            return;
        }
        foreach (var (key, value) in map.Entries)
        {
            var section = PackSection.All.FirstOrDefault(each => each.Key == key.Text);
            if (section is null)
                binder.Diagnostics.Error(key.At, "unknown-key", $"A document of a pack cannot begin with '{key.Text}'.", NearMiss.Remedy(key.Text, PackSection.All.Select(each => each.Key), "kind of document"));
            else if (section.Single)
                AddSingle(section, key, value, binder, contents);
            else if (value is SequenceNode list)
                AddAll(section, list, binder, contents);
            else
                binder.Wrong(value, "a list");
        }
    }

    private static void AddSingle(PackSection section, ScalarNode key, DocumentNode value, Binder binder, PackContents contents)
    {
        var record = binder.Read(section.Record, value);

        // Cases and changes have a file each; a pack describes one organisation.
        if (record is Law.Organisation && !contents.Of<Law.Organisation>().IsEmpty)
            binder.Diagnostics.Error(key.At, "duplicate-id", "There is already an organisation.", "A pack describes one: remove this, or make it a pack of its own.");
        AddIfRead(record, contents);
    }

    private static void AddAll(PackSection section, SequenceNode list, Binder binder, PackContents contents)
    {
        foreach (var item in list.Items)
            AddIfRead(binder.Read(section.Record, item), contents);
    }

    private static void AddIfRead(object? record, PackContents contents)
    {
        if (record is not null)
            contents.Add(record);
    }

    /// <summary>What counts is what was read, not how it was spaced: so the hash runs over values with their places left out.</summary>
    private static void Digest(DocumentNode node, IncrementalHash hash)
    {
        switch (node)
        {
            case ScalarNode scalar:
                hash.AppendData(Encoding.UTF8.GetBytes(scalar.Text));
                hash.AppendData("\u0001"u8);
                break;
            case SequenceNode list:
                foreach (var item in list.Items)
                    Digest(item, hash);
                hash.AppendData("\u0002"u8);
                break;
            case MappingNode map:
                foreach (var (key, value) in map.Entries)
                {
                    Digest(key, hash);
                    Digest(value, hash);
                }
                hash.AppendData("\u0003"u8);
                break;
        }
    }
}
