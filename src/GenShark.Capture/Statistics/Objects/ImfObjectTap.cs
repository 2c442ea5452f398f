using GenShark.Output;

namespace GenShark.Capture.Statistics;

/// <summary>Mails with their headers, named by their subjects.</summary>
public sealed class ImfObjectTap : ObjectTap
{
    // In the order of their names below.
    private enum Slot { None, Mail, Subject, From }

    private readonly FieldSlots _slots = new("imf", "imf.subject", "imf.from");
    private readonly List<ExportedObject> _objects = [];

    public override IReadOnlyCollection<string> Fields => _slots.Names;

    public override IReadOnlyList<ExportedObject> Objects => _objects;

    public override void Take(Dissection packet)
    {
        Tape tape = packet.Tape;
        for (int i = 0; i < tape.Count; i++)
        {
            if ((Slot)_slots[tape.Nodes[i].Field] == Slot.Mail) Add(packet, i, tape.EndOf(i));
        }
    }

    private void Add(Dissection packet, int mail, int end)
    {
        string subject = "", sender = "";
        for (int i = mail + 1; i < end && (Slot)_slots[packet.Tape.Nodes[i].Field] != Slot.Mail; i++)
        {
            switch ((Slot)_slots[packet.Tape.Nodes[i].Field])
            {
                case Slot.Subject: subject = NodeBytes.String(packet, packet.Tape.Nodes[i]); break;
                case Slot.From: sender = NodeBytes.String(packet, packet.Tape.Nodes[i]); break;
            }
        }
        ref readonly TapeNode node = ref packet.Tape.Nodes[mail];
        byte[] content = NodeBytes.Raw(packet, node).ToArray();
        _objects.Add(new ExportedObject(packet.Frame.Number, sender, "EML file", $"{subject}.eml", content));
    }
}
