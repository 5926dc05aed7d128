// SPDX-License-Identifier: Apache-2.0
using System.Text;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Packs;

namespace Casus.Tests.Documents.Binding;

public sealed partial class BinderTests
{
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void A_spoiled_record_is_bound_or_reported_and_never_lost_in_silence(int seed)
    {
        var mutations = new Mutations(seed);
        for (var i = 0; i < 500; i++)
        {
            var text = mutations.Spoiled();
            var reading = new Diagnostics();
            if (DocumentParser.Parse("f.yaml", text, DocumentLimits.Default, reading) is not MappingNode map)
                continue;
            foreach (var (key, value) in map.Entries)
            {
                if (PackSection.All.FirstOrDefault(each => each.Key == key.Text) is not { } section)
                    continue;
                foreach (var node in value is SequenceNode list && !section.Single ? list.Items : [value])
                    ShouldBindOrReport(section.Record, node, text);
            }
        }
    }

    [Fact]
    public void A_spoiled_pack_never_makes_the_reader_throw()
    {
        var packs = Directory.CreateTempSubdirectory("casus-fuzz-");
        try
        {
            var mutations = new Mutations(13);
            var reader = new PackReader(packs.FullName, DocumentLimits.Default, TimeProvider.System);
            for (var i = 0; i < 60; i++)
            {
                var folder = packs.CreateSubdirectory($"p{i}");
                File.WriteAllText(Path.Combine(folder.FullName, "pack.yaml"), $"pack: {{ id: p{i}, title: T, says: S, licence: L, version: V }}\n");
                for (var file = 0; file < 4; file++)
                    File.WriteAllBytes(Path.Combine(folder.FullName, $"{file}.yaml"), Encoding.UTF8.GetBytes(file == 3 ? mutations.Soup() : mutations.Spoiled()));

                var pack = reader.Read(folder.Name, out var found);

                (pack is not null || found.Length > 0).ShouldBeTrue();
                found.ShouldAllBe(each => each.At.File.StartsWith(folder.Name, StringComparison.Ordinal));
            }
        }
        finally
        {
            packs.Delete(recursive: true);
        }
    }

    private static void ShouldBindOrReport(Type record, DocumentNode node, string text)
    {
        var binding = new Diagnostics();
        var bound = new Binder(binding, new IdTable()).Read(record, node);
        (bound is not null || binding.HasErrors).ShouldBeTrue(text);
    }
}
