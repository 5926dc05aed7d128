// SPDX-License-Identifier: Apache-2.0
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Packs;
using Casus.Pictures.LawPages;

namespace Casus.Pictures.Tests.LawPages;

/// <summary>The pages of packs that several tests look at, each made once.</summary>
internal static class LawSites
{
    /// <summary>Every shipped pack that describes an organisation.</summary>
    public static readonly string[] Organisations = ["au", "csto", "ecowas", "emac", "eu", "gcc", "nato", "pif", "sadc", "un"];

    private static readonly ConcurrentDictionary<string, Lazy<Pack>> Packs = new();
    private static readonly ConcurrentDictionary<string, Lazy<Task<ImmutableArray<LawPage>>>> Sites = new();

    /// <summary>A shipped pack.</summary>
    public static Pack PackOf(string id) => Packs.GetOrAdd(id, each => new Lazy<Pack>(() => new PackReader(Folder(), DocumentLimits.Default, TimeProvider.System).Read(each))).Value;

    /// <summary>The pages of a shipped pack.</summary>
    public static Task<ImmutableArray<LawPage>> Of(string id) => Sites.GetOrAdd(id, each => new Lazy<Task<ImmutableArray<LawPage>>>(() => Of(PackOf(each)))).Value;

    /// <summary>The pages of a pack, made anew.</summary>
    public static Task<ImmutableArray<LawPage>> Of(Pack pack) => LawSite.RenderAsync(pack, LawChecks.Examine(pack));

    /// <summary>A pack made of its description and one document.</summary>
    public static Pack Tiny(string manifest, string document)
    {
        var folder = Directory.CreateTempSubdirectory("casus-law-pages-");
        try
        {
            var pack = folder.CreateSubdirectory("tiny");
            File.WriteAllText(Path.Combine(pack.FullName, "pack.yaml"), manifest);
            File.WriteAllText(Path.Combine(pack.FullName, "all.yaml"), document);
            return new PackReader(folder.FullName, DocumentLimits.Default, TimeProvider.System).Read("tiny");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Casus.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests run outside a checkout of Casus."), "packs");
    }
}
