using System;

namespace GenShark.Filters.Checking;

/// <summary>
/// The protocols of Wireshark 4.0 by their filter names (<c>tshark -G protocols</c>). Those that are not declared are words for protocols nonetheless,
/// of which no packet has any.
/// </summary>
internal static class WiresharkProtocols
{
    /// <summary>The undeclared protocol of a name; null if Wireshark has none either.</summary>
    public static FieldDescription? Find(string name) =>
        Has(name) ? new FieldDescription { Name = name, Type = FilterType.Protocol, IsUndeclared = true } : null;

    // Names are looked for in one text: sets take longer to make than a filter takes to compile.
    private static bool Has(string name)
    {
        if (name.Length == 0) return false;
        for (int at = Names.IndexOf(name, StringComparison.Ordinal); at >= 0; at = Names.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (IsBlank(at - 1) && IsBlank(at + name.Length)) return true;
        }
        return false;
    }

    private static bool IsBlank(int at) => at < 0 || at >= Names.Length || Names[at] is ' ' or '\n' or '\r';

    private const string Names = """
        29west 2dparityfec 3comxns 3gpp 5co_legacy 5gli 6lowpan 9p HI2operations _ws.expert _ws.ftypes _ws.lua _ws.malformed
        _ws.number_string.decoding_error _ws.short _ws.string _ws.type_length _ws.unreassembled _ws.wscbor a11 a21 a615a aaf aal1 aal3_4 aarp aasp
        acap acdr acf acf-can acf-lin acn acp133 acr122 acse actrace adb adb_cs adb_service adp adwin adwin_config aeron afp afs agentx ah aim
        aim_admin aim_adverts aim_bos aim_buddylist aim_chat aim_chatnav aim_dir aim_email aim_generic aim_icq aim_invitation aim_location
        aim_lookup aim_messaging aim_popup aim_signon aim_ssi aim_sst aim_stats aim_translate ain aj ajns ajp13 alc alcap alt_beacon amf amp amqp
        amqp.version.v0_10 amqp.version.v0_9 amqp.version.v1_0 amr amr_wb ams amt ancp ans ansi_637_tele ansi_637_trans ansi_683 ansi_801
        ansi_a_bsmap ansi_a_dtap ansi_map ansi_tcap aodv aoe aol ap1394 applemidi aprs aptx ar_drone arcnet ardp armagetronad arp artemis artnet
        aruba_erm aruba_erm_type0 aruba_erm_type1 aruba_erm_type2 aruba_erm_type3 aruba_erm_type4 aruba_erm_type5 aruba_erm_type6 aruba_iap asap
        ascend asf asp asphodel asterix at ath atldf atm atmarp atmtcp atn-cm atn-cpdlc atn-ulcs atp atsvc auto_rp autosar-nm avsp awdl awdl_data
        ax25 ax25_kiss ax25_nol3 ax4000 ayiya babel bacapp bacnet bacp bacp.opt.favored_peer banana bap bap.opt.call_status bap.opt.link_disc
        bap.opt.link_type bap.opt.no_phone bap.opt.phone_delta bap.opt.reason basicxid bat bat.gw bat.vis batadv bblog bcp_bpdu bcp_ncp
        bcp_ncp.opt.bcp_ind bcp_ncp.opt.bridge_id bcp_ncp.opt.ieee_802_tagged_frame bcp_ncp.opt.lan_id bcp_ncp.opt.line_id bcp_ncp.opt.mac_addr
        bcp_ncp.opt.mac_sup bcp_ncp.opt.management_inline bcp_ncp.opt.stp bcp_ncp.opt.tinygram_comp bctp beacon beep bencode ber bfcp bfd bfd_echo
        bgp bicc bicc_mst bitcoin bittorrent bjnp blip bluecom bluetooth bluetooth.gaen bmc bmp bofl bootparams bossvr bpq bpsec bpv7 bpv7.admin_rec
        brcm-tag brdwlk browser brp bsap bscvlc bssap bssap_le bssap_plus bssgp bsslap bt-dht bt-utp bt3ds bta2dp
        bta2dp_content_protection_header_scms_t btamp btatt btavctp btavdtp btavrcp btbnep btbredr_fhs btbredr_rf btcommon btdun btgatt
        btgatt.uuid0x1800 btgatt.uuid0x1801 btgatt.uuid0x1802 btgatt.uuid0x1803 btgatt.uuid0x1804 btgatt.uuid0x1805 btgatt.uuid0x1806
        btgatt.uuid0x1807 btgatt.uuid0x1808 btgatt.uuid0x1809 btgatt.uuid0x180a btgatt.uuid0x180d btgatt.uuid0x180e btgatt.uuid0x180f
        btgatt.uuid0x1810 btgatt.uuid0x1811 btgatt.uuid0x1812 btgatt.uuid0x1813 btgatt.uuid0x1814 btgatt.uuid0x1815 btgatt.uuid0x1816
        btgatt.uuid0x1818 btgatt.uuid0x1819 btgatt.uuid0x181a btgatt.uuid0x181b btgatt.uuid0x181c btgatt.uuid0x181d btgatt.uuid0x181e
        btgatt.uuid0x181f btgatt.uuid0x1820 btgatt.uuid0x1821 btgatt.uuid0x1822 btgatt.uuid0x1823 btgatt.uuid0x1824 btgatt.uuid0x1825
        btgatt.uuid0x1826 btgatt.uuid0x1827 btgatt.uuid0x1828 btgatt.uuid0x1829 btgatt.uuid0x183a btgatt.uuid0x183b btgatt.uuid0x183c
        btgatt.uuid0x183d btgatt.uuid0x183e btgatt.uuid0x183f btgatt.uuid0x1840 btgatt.uuid0x1843 btgatt.uuid0x1844 btgatt.uuid0x1845
        btgatt.uuid0x1846 btgatt.uuid0x1847 btgatt.uuid0x1848 btgatt.uuid0x1849 btgatt.uuid0x184a btgatt.uuid0x184b btgatt.uuid0x184c
        btgatt.uuid0x184d btgatt.uuid0x184e btgatt.uuid0x184f btgatt.uuid0x1850 btgatt.uuid0x1851 btgatt.uuid0x1852 btgatt.uuid0x1853
        btgatt.uuid0x1854 btgatt.uuid0x1855 btgatt.uuid0x1856 btgatt.uuid0x1857 btgatt.uuid0x1858 btgatt.uuid0x1859 btgatt.uuid0x2800
        btgatt.uuid0x2801 btgatt.uuid0x2802 btgatt.uuid0x2803 btgatt.uuid0x2900 btgatt.uuid0x2901 btgatt.uuid0x2902 btgatt.uuid0x2903
        btgatt.uuid0x2904 btgatt.uuid0x2905 btgatt.uuid0x2906 btgatt.uuid0x2907 btgatt.uuid0x2908 btgatt.uuid0x2909 btgatt.uuid0x290a
        btgatt.uuid0x290b btgatt.uuid0x290c btgatt.uuid0x290d btgatt.uuid0x290e btgatt.uuid0x290f btgatt.uuid0x2910 btgatt.uuid0x2911
        btgatt.uuid0x2a00 btgatt.uuid0x2a01 btgatt.uuid0x2a02 btgatt.uuid0x2a03 btgatt.uuid0x2a04 btgatt.uuid0x2a05 btgatt.uuid0x2a06
        btgatt.uuid0x2a07 btgatt.uuid0x2a08 btgatt.uuid0x2a09 btgatt.uuid0x2a0a btgatt.uuid0x2a0b btgatt.uuid0x2a0c btgatt.uuid0x2a0d
        btgatt.uuid0x2a0e btgatt.uuid0x2a0f btgatt.uuid0x2a10 btgatt.uuid0x2a11 btgatt.uuid0x2a12 btgatt.uuid0x2a13 btgatt.uuid0x2a14
        btgatt.uuid0x2a15 btgatt.uuid0x2a16 btgatt.uuid0x2a17 btgatt.uuid0x2a18 btgatt.uuid0x2a19 btgatt.uuid0x2a1a btgatt.uuid0x2a1b
        btgatt.uuid0x2a1c btgatt.uuid0x2a1d btgatt.uuid0x2a1e btgatt.uuid0x2a1f btgatt.uuid0x2a20 btgatt.uuid0x2a21 btgatt.uuid0x2a22
        btgatt.uuid0x2a23 btgatt.uuid0x2a24 btgatt.uuid0x2a25 btgatt.uuid0x2a26 btgatt.uuid0x2a27 btgatt.uuid0x2a28 btgatt.uuid0x2a29
        btgatt.uuid0x2a2a btgatt.uuid0x2a2b btgatt.uuid0x2a2c btgatt.uuid0x2a2f btgatt.uuid0x2a30 btgatt.uuid0x2a31 btgatt.uuid0x2a32
        btgatt.uuid0x2a33 btgatt.uuid0x2a34 btgatt.uuid0x2a35 btgatt.uuid0x2a36 btgatt.uuid0x2a37 btgatt.uuid0x2a38 btgatt.uuid0x2a39
        btgatt.uuid0x2a3a btgatt.uuid0x2a3b btgatt.uuid0x2a3c btgatt.uuid0x2a3d btgatt.uuid0x2a3e btgatt.uuid0x2a3f btgatt.uuid0x2a40
        btgatt.uuid0x2a41 btgatt.uuid0x2a42 btgatt.uuid0x2a43 btgatt.uuid0x2a44 btgatt.uuid0x2a45 btgatt.uuid0x2a46 btgatt.uuid0x2a47
        btgatt.uuid0x2a48 btgatt.uuid0x2a49 btgatt.uuid0x2a4a btgatt.uuid0x2a4b btgatt.uuid0x2a4c btgatt.uuid0x2a4d btgatt.uuid0x2a4e
        btgatt.uuid0x2a4f btgatt.uuid0x2a50 btgatt.uuid0x2a51 btgatt.uuid0x2a52 btgatt.uuid0x2a53 btgatt.uuid0x2a54 btgatt.uuid0x2a55
        btgatt.uuid0x2a56 btgatt.uuid0x2a57 btgatt.uuid0x2a58 btgatt.uuid0x2a59 btgatt.uuid0x2a5a btgatt.uuid0x2a5b btgatt.uuid0x2a5c
        btgatt.uuid0x2a5d btgatt.uuid0x2a5e btgatt.uuid0x2a5f btgatt.uuid0x2a60 btgatt.uuid0x2a62 btgatt.uuid0x2a63 btgatt.uuid0x2a64
        btgatt.uuid0x2a65 btgatt.uuid0x2a66 btgatt.uuid0x2a67 btgatt.uuid0x2a68 btgatt.uuid0x2a69 btgatt.uuid0x2a6a btgatt.uuid0x2a6b
        btgatt.uuid0x2a6c btgatt.uuid0x2a6d btgatt.uuid0x2a6e btgatt.uuid0x2a6f btgatt.uuid0x2a70 btgatt.uuid0x2a71 btgatt.uuid0x2a72
        btgatt.uuid0x2a73 btgatt.uuid0x2a74 btgatt.uuid0x2a75 btgatt.uuid0x2a76 btgatt.uuid0x2a77 btgatt.uuid0x2a78 btgatt.uuid0x2a79
        btgatt.uuid0x2a7a btgatt.uuid0x2a7b btgatt.uuid0x2a7d btgatt.uuid0x2a7e btgatt.uuid0x2a7f btgatt.uuid0x2a80 btgatt.uuid0x2a81
        btgatt.uuid0x2a82 btgatt.uuid0x2a83 btgatt.uuid0x2a84 btgatt.uuid0x2a85 btgatt.uuid0x2a86 btgatt.uuid0x2a87 btgatt.uuid0x2a88
        btgatt.uuid0x2a89 btgatt.uuid0x2a8a btgatt.uuid0x2a8b btgatt.uuid0x2a8c btgatt.uuid0x2a8d btgatt.uuid0x2a8e btgatt.uuid0x2a8f
        btgatt.uuid0x2a90 btgatt.uuid0x2a91 btgatt.uuid0x2a92 btgatt.uuid0x2a93 btgatt.uuid0x2a94 btgatt.uuid0x2a95 btgatt.uuid0x2a96
        btgatt.uuid0x2a97 btgatt.uuid0x2a98 btgatt.uuid0x2a99 btgatt.uuid0x2a9a btgatt.uuid0x2a9b btgatt.uuid0x2a9c btgatt.uuid0x2a9d
        btgatt.uuid0x2a9e btgatt.uuid0x2a9f btgatt.uuid0x2aa0 btgatt.uuid0x2aa1 btgatt.uuid0x2aa2 btgatt.uuid0x2aa3 btgatt.uuid0x2aa4
        btgatt.uuid0x2aa5 btgatt.uuid0x2aa6 btgatt.uuid0x2aa7 btgatt.uuid0x2aa8 btgatt.uuid0x2aa9 btgatt.uuid0x2aaa btgatt.uuid0x2aab
        btgatt.uuid0x2aac btgatt.uuid0x2aad btgatt.uuid0x2aae btgatt.uuid0x2aaf btgatt.uuid0x2ab0 btgatt.uuid0x2ab1 btgatt.uuid0x2ab2
        btgatt.uuid0x2ab3 btgatt.uuid0x2ab4 btgatt.uuid0x2ab5 btgatt.uuid0x2ab6 btgatt.uuid0x2ab7 btgatt.uuid0x2ab8 btgatt.uuid0x2ab9
        btgatt.uuid0x2aba btgatt.uuid0x2abb btgatt.uuid0x2abc btgatt.uuid0x2abd btgatt.uuid0x2abe btgatt.uuid0x2abf btgatt.uuid0x2ac0
        btgatt.uuid0x2ac1 btgatt.uuid0x2ac2 btgatt.uuid0x2ac3 btgatt.uuid0x2ac4 btgatt.uuid0x2ac5 btgatt.uuid0x2ac6 btgatt.uuid0x2ac7
        btgatt.uuid0x2ac8 btgatt.uuid0x2ac9 btgatt.uuid0x2aca btgatt.uuid0x2acb btgatt.uuid0x2acc btgatt.uuid0x2acd btgatt.uuid0x2ace
        btgatt.uuid0x2acf btgatt.uuid0x2ad0 btgatt.uuid0x2ad1 btgatt.uuid0x2ad2 btgatt.uuid0x2ad3 btgatt.uuid0x2ad4 btgatt.uuid0x2ad5
        btgatt.uuid0x2ad6 btgatt.uuid0x2ad7 btgatt.uuid0x2ad8 btgatt.uuid0x2ad9 btgatt.uuid0x2ada btgatt.uuid0x2adb btgatt.uuid0x2adc
        btgatt.uuid0x2add btgatt.uuid0x2ade btgatt.uuid0x2ae0 btgatt.uuid0x2ae1 btgatt.uuid0x2ae2 btgatt.uuid0x2ae3 btgatt.uuid0x2ae4
        btgatt.uuid0x2ae5 btgatt.uuid0x2ae6 btgatt.uuid0x2ae7 btgatt.uuid0x2ae8 btgatt.uuid0x2ae9 btgatt.uuid0x2aea btgatt.uuid0x2aeb
        btgatt.uuid0x2aec btgatt.uuid0x2aed btgatt.uuid0x2aee btgatt.uuid0x2aef btgatt.uuid0x2af0 btgatt.uuid0x2af1 btgatt.uuid0x2af2
        btgatt.uuid0x2af3 btgatt.uuid0x2af4 btgatt.uuid0x2af5 btgatt.uuid0x2af6 btgatt.uuid0x2af7 btgatt.uuid0x2af8 btgatt.uuid0x2af9
        btgatt.uuid0x2afa btgatt.uuid0x2afb btgatt.uuid0x2afc btgatt.uuid0x2afd btgatt.uuid0x2afe btgatt.uuid0x2aff btgatt.uuid0x2b00
        btgatt.uuid0x2b01 btgatt.uuid0x2b02 btgatt.uuid0x2b03 btgatt.uuid0x2b04 btgatt.uuid0x2b05 btgatt.uuid0x2b06 btgatt.uuid0x2b07
        btgatt.uuid0x2b08 btgatt.uuid0x2b09 btgatt.uuid0x2b0a btgatt.uuid0x2b0b btgatt.uuid0x2b0c btgatt.uuid0x2b0d btgatt.uuid0x2b0e
        btgatt.uuid0x2b0f btgatt.uuid0x2b10 btgatt.uuid0x2b11 btgatt.uuid0x2b12 btgatt.uuid0x2b13 btgatt.uuid0x2b14 btgatt.uuid0x2b15
        btgatt.uuid0x2b16 btgatt.uuid0x2b17 btgatt.uuid0x2b18 btgatt.uuid0x2b19 btgatt.uuid0x2b1a btgatt.uuid0x2b1b btgatt.uuid0x2b1c
        btgatt.uuid0x2b1d btgatt.uuid0x2b1e btgatt.uuid0x2b1f btgatt.uuid0x2b20 btgatt.uuid0x2b21 btgatt.uuid0x2b22 btgatt.uuid0x2b23
        btgatt.uuid0x2b24 btgatt.uuid0x2b25 btgatt.uuid0x2b26 btgatt.uuid0x2b27 btgatt.uuid0x2b28 btgatt.uuid0x2b29 btgatt.uuid0x2b2a
        btgatt.uuid0x2b2b btgatt.uuid0x2b2c btgatt.uuid0x2b2d btgatt.uuid0x2b2e btgatt.uuid0x2b2f btgatt.uuid0x2b30 btgatt.uuid0x2b31
        btgatt.uuid0x2b32 btgatt.uuid0x2b33 btgatt.uuid0x2b34 btgatt.uuid0x2b35 btgatt.uuid0x2b36 btgatt.uuid0x2b37 btgatt.uuid0x2b38
        btgatt.uuid0x2b39 btgatt.uuid0x2b3a btgatt.uuid0x2b3b btgatt.uuid0x2b3c btgatt.uuid0x2b3d btgatt.uuid0x2b3e btgatt.uuid0x2b3f
        btgatt.uuid0x2b40 btgatt.uuid0x2b41 btgatt.uuid0x2b42 btgatt.uuid0x2b43 btgatt.uuid0x2b44 btgatt.uuid0x2b45 btgatt.uuid0x2b46
        btgatt.uuid0x2b47 btgatt.uuid0x2b48 btgatt.uuid0x2b49 btgatt.uuid0x2b4a btgatt.uuid0x2b4b btgatt.uuid0x2b4c btgatt.uuid0x2b4d
        btgatt.uuid0x2b4e btgatt.uuid0x2b4f btgatt.uuid0x2b50 btgatt.uuid0x2b51 btgatt.uuid0x2b77 btgatt.uuid0x2b78 btgatt.uuid0x2b79
        btgatt.uuid0x2b7a btgatt.uuid0x2b7b btgatt.uuid0x2b7c btgatt.uuid0x2b7d btgatt.uuid0x2b7e btgatt.uuid0x2b7f btgatt.uuid0x2b80
        btgatt.uuid0x2b81 btgatt.uuid0x2b82 btgatt.uuid0x2b83 btgatt.uuid0x2b84 btgatt.uuid0x2b85 btgatt.uuid0x2b86 btgatt.uuid0x2b87
        btgatt.uuid0x2b88 btgatt.uuid0x2b89 btgatt.uuid0x2b8a btgatt.uuid0x2b8b btgatt.uuid0x2b8c btgatt.uuid0x2b8d btgatt.uuid0x2b8e
        btgatt.uuid0x2b8f btgatt.uuid0x2b90 btgatt.uuid0x2b91 btgatt.uuid0x2b92 btgatt.uuid0x2b93 btgatt.uuid0x2b94 btgatt.uuid0x2b95
        btgatt.uuid0x2b96 btgatt.uuid0x2b97 btgatt.uuid0x2b98 btgatt.uuid0x2b99 btgatt.uuid0x2b9a btgatt.uuid0x2b9b btgatt.uuid0x2b9c
        btgatt.uuid0x2b9d btgatt.uuid0x2b9e btgatt.uuid0x2b9f btgatt.uuid0x2ba0 btgatt.uuid0x2ba1 btgatt.uuid0x2ba2 btgatt.uuid0x2ba3
        btgatt.uuid0x2ba4 btgatt.uuid0x2ba5 btgatt.uuid0x2ba6 btgatt.uuid0x2ba7 btgatt.uuid0x2ba8 btgatt.uuid0x2ba9 btgatt.uuid0x2baa
        btgatt.uuid0x2bab btgatt.uuid0x2bac btgatt.uuid0x2bad btgatt.uuid0x2bae btgatt.uuid0x2baf btgatt.uuid0x2bb0 btgatt.uuid0x2bb1
        btgatt.uuid0x2bb2 btgatt.uuid0x2bb3 btgatt.uuid0x2bb4 btgatt.uuid0x2bb5 btgatt.uuid0x2bb6 btgatt.uuid0x2bb7 btgatt.uuid0x2bb8
        btgatt.uuid0x2bb9 btgatt.uuid0x2bba btgatt.uuid0x2bbb btgatt.uuid0x2bbc btgatt.uuid0x2bbd btgatt.uuid0x2bbe btgatt.uuid0x2bbf
        btgatt.uuid0x2bc0 btgatt.uuid0x2bc1 btgatt.uuid0x2bc2 btgatt.uuid0x2bc3 btgatt.uuid0x2bc4 btgatt.uuid0x2bc5 btgatt.uuid0x2bc6
        btgatt.uuid0x2bc7 btgatt.uuid0x2bc8 btgatt.uuid0x2bc9 btgatt.uuid0x2bca btgatt.uuid0x2bcb btgatt.uuid0x2bcc btgatt.uuid0x2bcd
        btgatt.uuid0x2bce btgatt.uuid0x2bcf btgatt.uuid0x2bd0 btgatt.uuid0x2bd1 btgatt.uuid0x2bd2 btgatt.uuid0x2bd3 btgatt.uuid0x2bd4
        btgatt.uuid0x2bd5 btgatt.uuid0x2bd6 btgatt.uuid0x2bd7 btgatt.uuid0x2bd8 btgatt.uuid0x2bd9 btgatt.uuid0x2bda btgatt.uuid0x2bdb
        btgatt.uuid0x2bdc btgatt.uuid0x2bdd btgatt.uuid0x2bde btgatt.uuid0x2bdf btgatt.uuid0x2be0 btgatt.uuid0x2be1 btgatt.uuid0x2be2
        btgatt.uuid0x2be3 btgatt.uuid0x2be4 btgatt.uuid0x2be5 btgatt.uuid0x2be6 btgatt.uuid0x2be7 btgatt.uuid0x2be8 btgatt.uuid0x2be9
        btgatt.uuid0x2bea btgatt.uuid0x2beb btgatt.uuid0x2bec btgatt.uuid0x2bed btgatt.uuid0x2bee btgatt.uuid0x2bef btgatt.uuid0x2bf0
        btgatt.uuid0x2bf1 btgatt.uuid0x2bf2 btgatt.uuid0x2bf3 btgatt.uuid0x2bf4 btgatt.uuid0x2bf5 btgatt.uuid0x2bf6 btgatt.uuid0x2bf7
        btgatt.uuid0x2bf8 btgatt.uuid0x2bf9 btgatt.uuid0x2bfa btgatt.uuid0x2bfb btgatt.uuid0x2bfc btgatt.uuid0x2bfd btgatt.uuid0x2bfe
        btgatt.uuid0x2bff btgatt.uuid0x2c00 btgatt.uuid0x2c01 btgatt.uuid0x2c02 btgatt.uuid0x2c03 btgatt.uuid0x2c04 btgnss bthci_acl bthci_cmd
        bthci_evt bthci_iso bthci_iso_data bthci_sco bthci_vendor.broadcom bthci_vendor.intel bthcrp bthfp bthid bthsp btl2cap btle btle_rf btlmp
        btmcap btmesh btmproxy btpa btpb btrfcomm btsap btsdp btsmp btsnoop btspp btvdp btvdp_content_protection_header_scms_t budb bundle butc bvlc
        bzr c1222 c15 c15.ch c15.inc_gwe c15.out_gwe c15.tone c15hbeat calcappprotocol camel can caneth canfd canopen capwap capwap.data carp cast
        cattp cba_acco_cb cba_acco_cb2 cba_acco_mgt cba_acco_mgt2 cba_acco_server cba_acco_server2 cba_acco_server_srt cba_acco_sync cba_browse
        cba_browse2 cba_grouperror cba_grouperror_event cba_ldev cba_ldev2 cba_pdev cba_pdev2 cba_pdev_pc cba_pdev_pc_event cba_persist cba_persist2
        cba_rtauto cba_rtauto2 cba_state cba_state_event cba_sysprop cba_time cbcp cbcp.opt.callback_admin cbcp.opt.callback_list
        cbcp.opt.callback_user cbcp.opt.no_callback cbor cbrs_oids cbsp ccp ccp.opt.bsdcomp ccp.opt.dce ccp.opt.deflate ccp.opt.gfza ccp.opt.hpppc
        ccp.opt.lzsdcp ccp.opt.mppe ccp.opt.mvrca ccp.opt.predict1 ccp.opt.predict2 ccp.opt.puddle ccp.opt.stac ccp.opt.stac_ascend ccp.opt.v42bis
        ccp.opt.v44lzjh ccp.opt_oui ccsds ccsrl cdma2k cdp cdpcp cds_clerkserver cds_solicit cdt cemi ceph cesoeth cfdp cflow cfm cfp cgmp chap
        chargen chargingase chdlc cigi cimd cimetrics cip cipcco cipcls cipcm cipio cipio1 cipm cipm3 cipmb cippccc cipsafety cipsafety_bd
        cipsafety_bt cipsafety_ed cipsafety_et cipssupervisor cipsvalidator cl3 cl3dcw clacse classicstun cldap clearcase clip clique-rm clnp clpres
        clsp cltp clusapi cmd cmip cmp cmpp cms cnip coap collectd communityid comp_data componentstatusprotocol conv cops corosync_totemnet
        corosync_totemsrp cose cose_params cosine cotp couchbase cp2179 cpfi cpha cprpc_server cql credssp crf crmf crtp crtp_cntcp crtp_cs
        crtp_cudp16 crtp_cudp8 csm_encaps csn1 ctdb cups cvf cvspserver cwids daap dap data data-l1-events data-text-lines daytime db-lsp
        db-lsp-disc dbus dc dcc dccp dce_update dcerpc dcom dcp-af dcp-etsi dcp-pft dcp-tpl dct2000 ddp ddtp dec_dna dec_stp dect devicenet dhcp
        dhcpfo dhcpv6 dhcpv6.bulk_leasequery diameter diameter.3gpp dicom dis disp dispatch distcc djiuav dlep dlm3 dlr dlsw dlt dmp dmx dmx_chan
        dmx_sip dmx_test dmx_text dnp3 dns dnsserver docsis docsis_bintrngreq docsis_bpkm.req docsis_bpkm.rsp docsis_cmctrl.req docsis_cmctrlrsp
        docsis_cmstatus docsis_cmstatusack docsis_dbcack docsis_dbcreq docsis_dbcrsp docsis_dccack docsis_dccreq docsis_dccrsp docsis_dcd docsis_dpd
        docsis_dpv.req docsis_dpv.rsp docsis_dsaack docsis_dsareq docsis_dsarsp docsis_dscack docsis_dscreq docsis_dscrsp docsis_dsdreq
        docsis_dsdrsp docsis_emreq docsis_emrsp docsis_init_ranging docsis_intrngreq docsis_map docsis_mdd docsis_mgmt docsis_ncp docsis_ocd
        docsis_optack docsis_optreq docsis_optrsp docsis_plc docsis_rba docsis_regack docsis_regreq docsis_regreqmp docsis_regrsp docsis_regrspmp
        docsis_rngreq docsis_rngrsp docsis_segment docsis_sync docsis_tlv docsis_type29ucd docsis_type35ucd docsis_type51ucd docsis_uccreq
        docsis_uccrsp docsis_ucd docsis_vsif dof dof-tcp dof-udp dof.app dof.ccm dof.ccm.app dof.ccm.dsp dof.dnp dof.dnp.v0 dof.dnp.v1 dof.dpp
        dof.dpp.v0 dof.dpp.v2 dof.dpp.v2s dof.esp dof.oap dof.oap.dsp dof.oid dof.sgmp dof.tep1 dof.tep1.dsp dof.trp dof.trp.dsp doip dop dpaux
        dpauxmon dplay dpnet dpnss dpnss_link dpp drb drbd drda drsuapi dsi dsp dsr dsrc.addgrpc dssetup dtcp-ip dtls dtp dtps dtpt dtsprovider
        dtsstime_req dua dvb-ci dvb-s2_bb dvb-s2_gse dvb-s2_modeadapt dvb-s2_table dvb_ait dvb_bat dvb_data_mpe dvb_eit dvb_ipdc dvb_nit dvb_sdt
        dvb_sit dvb_tdt dvb_tot dvmrp dx dxl e100 e164 e1ap e212 e2ap eap eapol ebhscr ecat ecat_mailbox ecatf echo ecmp ecp ecp21 ecpri edonkey edp
        eero efs egd ehdlc ehs eigrp eiss elasticsearch elcom elf elmi enc enip enrp enttec eobi epl epl_v1 epm epm4 epmd epon erf erldp erspan
        erspan-marker esio esis esl esp ess etag etch eth etherip ethertype eti etsi_cat etv-ddb etv-dii etw etw.ndis etw.wfp_capture eventlog evrc
        evrc_legacy evrcb evrcnw evrcnw2k evrcwb evs exablaze exec exeh exported_pdu extrememesh extrememesh_l2upd extrememesh_mch extrememesh_probe
        extrememesh_ps_arep extrememesh_ps_areq extrememesh_ps_bann extrememesh_ps_bred extrememesh_ps_brep extrememesh_ps_breq extrememesh_ps_perr
        extrememesh_ps_prem extrememesh_ps_prep extrememesh_ps_preq extrememesh_ps_prer extrememesh_ps_prst extrememesh_ps_srep extrememesh_ps_sreq
        extrememesh_ps_trace f1ap f5ethtrailer f5ethtrailer.provider.noise f5ethtrailer.tls f5fileinfo fb_zero fc fc00 fcct fcdns fcels fcfzs fcgi
        fcip fcoe fcoib fcp fcs fcsb3 fcsof fcsp fddi fdp fefd felica ff file file-blf file-pcap file-pcapng fileexp find finger fip fix fldb
        flexnet flexray flip fmp fmp_notify fmtp forces fortinet_sso fp fp_hint fp_mux fpp fr fractalgeneratorprotocol frame frsapi frsrpc frstrans
        fsrvp ftam ftdi-ft ftdi-mpsse ftp ftp-data ftserver fw1 g723 gadu-gadu gbcs_gbz gbcs_message gbcs_tunnel gcsna gdb gdsdb gdt gearman ged125
        gelf geneve genl gfp gift giop giop-coseventcomm giop-cosnaming giop-gias giop-parlay giop-tango git glbp glow gluster.cli gluster.dump
        gluster.pmap glusterd glusterd.brick glusterd.friend glusterd.mgmt glusterfs glusterfs.cbk glusterfs.hndsk gmhdr gmr1.bcch gmr1.ccch
        gmr1.common gmr1.dtap gmr1.rach gmr1.rr gmrp gmtrailer gnutella gnw goose gopher gpef gprs-ns gprscdr gquic gre grebonding grpc gryphon
        gsm-r-uus1 gsm_a gsm_a.bssmap gsm_a.ccch gsm_a.dtap gsm_a.ec_ccch gsm_a.gm gsm_a.rp gsm_a.rr gsm_a.sacch gsm_abis_om2000 gsm_abis_oml
        gsm_abis_pgsl gsm_abis_rsl gsm_abis_tfp gsm_bssmap_le gsm_cbch gsm_cbs gsm_ipa gsm_map gsm_rlcmac gsm_sim gsm_sms gsm_sms_ud gsm_um gsmtap
        gsmtap_log gss-api gsup gtp gtpprime gtpv2 gvcp gvrp gvsp h1 h221nonstd h223 h223_bitswapped h225 h225_ras h235 h245 h248 h248.2 h248.3gpp
        h248.an h248.annexc h248.chp h248e h248q1950 h261 h263 h263p h264 h265 h323 h450 h450.ros h460 h501 hart_ip hbbak hci_h1 hci_h4 hci_mon
        hci_usb hclnfsd hcrt hdcp hdcp2 hdfs hdfsdata hdmi hicp hip hipercontracer hiqnet hislip hl7 hnbap homeplug homeplug-av hp_erm hpext hpfeeds
        hpna hpsw hpteam hsms hsr hsr_prp_supervision hsrp http http2 http3 hyperscsi hzlcst i1d3 i2c i2c_data i2c_event iap iapp iax2 ibeacon icall
        icap icep icl_rpc icmp icmpv6 icp icq idmp idn idp idrp iec60870_101 iec60870_104 iec60870_5_103 iec60870_asdu iec61883 ieee1609dot2
        ieee1722 ieee17221 ieee1905 ieee8021ad ieee8021ah ieee8021cb ieee802a ifcp igap igmp igrp ilmi ilp image-gif image-jfif imap imf inap
        infiniband infiniband.eoib infiniband_link infiniband_sdp initshutdown interlink ioraw ip ip.options.cipso ip.options.eol
        ip.options.ext_security ip.options.mtu_probe ip.options.mtu_reply ip.options.nop ip.options.qs ip.options.record_route ip.options.route
        ip.options.routeralert ip.options.sdb ip.options.security ip.options.sid ip.options.source_route ip.options.timestamp ip.options.traceroute
        ipaccess ipars ipcomp ipcp ipcp.opt.addr ipcp.opt.addrs ipcp.opt.compress ipcp.opt.iphc.enhanced_rtp_compress ipcp.opt.iphc.neghdrcomp
        ipcp.opt.iphc.rtp_compress ipcp.opt.mobileipv4 ipcp.opt.pri_dns ipcp.opt.pri_nbns ipcp.opt.rohc.profile_bytes ipcp.opt.sec_dns
        ipcp.opt.sec_nbns ipdc ipdr ipdr_samis_type_1 ipdum iperf2 ipfc ipmb ipmi ipmi.trace ipmi_session ipnet ipoib ipos ipp ippusb ipsictl ipv6
        ipv6.dstopts ipv6.fraghdr ipv6.hopopts ipv6.routing ipv6.routing.type.crh ipv6.routing.type.mipv6 ipv6.routing.type.rt0
        ipv6.routing.type.srh ipv6cp ipv6cp.opt.compress ipv6cp.opt.interface_identifier ipvs ipx ipxmsg ipxrip ipxsap ipxwan irc ircomm
        iremotewinspool irlap irlmp isakmp iscsi isdn isdn_sup iser isi isis isis.csnp isis.hello isis.lsp isis.psnp isl ismacryp ismacryp_v11
        ismacryp_v20 ismp isns iso10681 iso14443 iso15765 iso7816 iso7816.atr iso8583 isobus isobus.vt isup isystemactivator itdm its
        its.message.cam its.message.camv1 its.message.cpm its.message.denm its.message.denmv1 its.message.evcsn its.message.evrsr its.message.ivim
        its.message.ivimv1 its.message.mapem its.message.mapemv1 its.message.rtcmem its.message.rtcmemv1 its.message.spatem its.message.spatemv1
        its.message.srem its.message.ssem its.message.tistpg itunes iua iuup iwarp_ddp_rdmap iwarp_mpa ixiatrailer ixveriwave j1939 jdwp jmirror
        jpeg json json_3gpp juniper jxta jxta.message k12 kadm5 kafka kcs kdp kdsp kerberos kf kif kink kip kismet klm knet kpasswd krb4 krb5rpc kt
        l2tp lacp lane lanforge lanman lapb lapbether lapd lapdm laplink lapsat lat lbmc lbmpdm lbmpdm_tcp lbmr lbmsrs lbtrm lbtru lbttcp lcp
        lcp.opt.addr_field_compress lcp.opt.asyncmap_bytes lcp.opt.auth lcp.opt.auth_protocol_bytes lcp.opt.callback lcp.opt.cobs
        lcp.opt.compound_frames lcp.opt.dce_identifier lcp.opt.fcs_alternatives_bytes lcp.opt.field_compress lcp.opt.internationalization
        lcp.opt.link_discrim_bytes lcp.opt.linkqualmon lcp.opt.magic_number_bytes lcp.opt.mtu_bytes lcp.opt.multilink_ep_disc
        lcp.opt.multilink_hdr_fmt lcp.opt.multilink_mrru lcp.opt.multilink_pp lcp.opt.multilink_ssnh lcp.opt.nomdataencap lcp.opt.numbered_mode
        lcp.opt.prefix_elision lcp.opt.quality_protocol_bytes lcp.opt.self_desc_pad lcp.opt.sonet_sdh lcp.opt.vendor lcsap lct ldac ldap ldp ldss
        lg8979 lge_monitor lin link16 linx linxtcp lisp lisp-data lisp-tcp list lithionics_bms llap llb llc llcgprs lldp llmnr llrp llt lltd lmi lmp
        lnet lnpdqp locamation-im.calibration locamation-im.ident locamation-im.samples.im1 locamation-im.samples.im2r0 log log3gpp logcat
        logcat_text logotypecertextn lon loop loratap lorawan lpd lpp lppa lppe lr lsarpc lsc lsd lte_rrc ltp lustre lwapp lwapp-cntl lwapp-l3 lwl4
        lwm lwm2mtlv lwres m2ap m2m m2pa m2tp m2ua m3ap m3ua maap mac mac-lte mac-lte-framed mac-nr macc macsec mactelnet magic mailslot manolito
        mapi marker mate mausb mbim mbrtu mbtcp mbudp mc-nmf mcc mcp mcpe mdns mdp mdshdr mdssvc media megaco memcache mesh message-http
        message_analyzer.wfp_capture.auth.v4 message_analyzer.wfp_capture.auth.v6 message_analyzer.wfp_capture.v4 message_analyzer.wfp_capture.v6
        message_analyzer.wfp_capture2.v4 message_analyzer.wfp_capture2.v6 messenger meta metamako mgcp mgmt mifare mih mikey mime_dlt mime_multipart
        mint mint_data miop mip mip6.options.acc_net_id mip6.options.acoa mip6.options.alt_ip4 mip6.options.att mip6.options.auth
        mip6.options.bad_auth mip6.options.badff mip6.options.bi mip6.options.bra mip6.options.cgapr mip6.options.cgar mip6.options.cot
        mip6.options.coti mip6.options.cr mip6.options.dmnp mip6.options.dnsu mip6.options.em mip6.options.grek mip6.options.hi mip6.options.hnp
        mip6.options.ipv4aa mip6.options.ipv4coa mip6.options.ipv4dra mip6.options.ipv4dsm mip6.options.ipv4ha mip6.options.ipv4harep
        mip6.options.ipv4hareq mip6.options.lla mip6.options.lmaa mip6.options.load_inf mip6.options.mag_ipv6 mip6.options.mhipv6ap
        mip6.options.mhlla mip6.options.mng mip6.options.mnid mip6.options.mnlli mip6.options.mnp mip6.options.mseg_id mip6.options.natd
        mip6.options.ni mip6.options.pad1 mip6.options.padn mip6.options.phkt mip6.options.rc mip6.options.recap mip6.options.redir
        mip6.options.sign mip6.options.ssm mip6.options.ts mip6.options.vsm mipv6 misc mka mle mms mmse mndp modbus mojito moldudp moldudp64 mongo
        mount mp mp2t mp4 mp4v-es mpeg mpeg-audio mpeg-pes mpeg1 mpeg_ca mpeg_descr mpeg_dsmcc mpeg_pat mpeg_pmt mpeg_sect mpls mpls-echo mpls_mac
        mpls_psc mpls_y1711 mplscp mplspmdlm mplspmdlmdm mplspmdm mplspmilm mplspmilmdm mplspwatm11_or_aal5pdu mplspwatmaal5sdu mplspwatmcell
        mplspwatmcellheader mplspwatmcontrolword mplspwatmn1cw mplspwatmn1nocw mplstp_fm mplstp_lock mptcp mq mqpcf mqtt mqttsn mrcpv2 mrdisc
        mrp-mmrp mrp-msrp mrp-mvrp ms-nns mscml msdp msgpack msmms msnip msnlb msnms msproxy msrcp msrp mstp mswsp mtp2 mtp3 mtp3mg mudurl mux27010
        mysql nan nano nas-5gs nas-eps nasdaq_itch nasdaq_soup nat-pmp nb_rtpmux nbap nbd nbdgm nbifom nbipx nbns nbp nbss ncp ncs ncsi ndmp ndp
        ndps negoex net_dm netanalyzer netbios netdfs netdump netlink netlink-netfilter netlink-route netlink-sock_diag netmon_802_11 netmon_event
        netmon_filter netmon_header netmon_network_info netmon_process netmon_system_config netmon_system_trace netperfmeter netrix netrom netsync
        nettl newmail nfapi nflog nfs nfs.cb nfs.celerra_vnx nfs.dcache nfs.gluster nfs.knfsd_le nfs.knfsd_new nfs.nfsd_le nfs.ontap_gx_v3
        nfs.ontap_v3 nfs.ontap_v4 nfs.primary_data nfs.svr4 nfs.unknown nfsacl nfsauth ngap nge nhrp nisplus nispluscb nist_csor njack nl80211 nlm
        nlsp nmas nmpi nntp noe nordic_ble norm novell_pkis nr nr-rrc nrppa nrup ns ns_cert_exts nsh nspi nsrp nstrace.ha nstrace.mep nstrace.rpc
        ntlmssp ntp ntscf null nvme nvme-rdma nvme-tcp nw_mtp nw_serial nwp nxp_802154_sniffer oamaal oampdu obd-ii obex obex.parameter.bt.bip
        obex.parameter.bt.bpp obex.parameter.bt.ctn obex.parameter.bt.gpp obex.parameter.bt.map obex.parameter.bt.pbap obex.parameter.raw ocfs2 ocp1
        ocsp oer oicq oipf.ciplus olsr omapi omron opa opa.fe opa.mad opa.snc opcua openflow openflow_v1 openflow_v4 openflow_v5 openflow_v6
        opensafety opensafety_udp openthread openwire opsi optommp opus oran_fh_cus osc oscore osi osinlcp osinlcp.opt.def_pid osmo_trxc
        osmo_trxd osmux ospf ossp ouch owamp.test oxid p1 p22 p3 p7 p772 p_mul packetbb packetcable_avps packetlogger pagp paltalk pana pap papi
        pathport pbadv pcap pcap_pktdata pcapng pcep pcli pcli12 pcli20 pcli8 pcnfsd pcomascii pcombinary pcomtcp pcp pdc pdcp-lte pdcp-nr
        pdu_transport peap peekremote per pfcp pflog pflog-old pgm pgsql pim pingpongprotocol pkcs-1 pkcs10 pkcs12 pkinit pkix-cert pkix1explicit
        pkix1implicit pkixac pkixproxy pkixqualified pkixtsp pkt_ccc pkt_comment pktap pktc pktc.mtafqdn pktgen pmproxy pn532 pn532_hci pn_dcp pn_io
        pn_io_apdu_status pn_io_controller pn_io_device pn_io_implicitar pn_io_parameterserver pn_io_supervisor pn_io_time_aware_status pn_mrp
        pn_mrrt pn_ptcp pn_rt png pnp pnrp poc-settings pop portcontrol portmap ppcap ppi ppi_antenna ppi_gps ppi_sensor ppi_vector ppp ppp_hdlc
        pppmux pppmuxcp pppmuxcp.opt.def_pid pppoe pppoed pppoes pptp prap pres presence prism protobuf protobuf_json provideclassinfo provisioning
        proxy prp psample ptp ptpip pulse pvfs pw.padding pw_hdlc_nocw_fr pw_hdlc_nocw_hdlc_ppp pw_oam pwach pwcesopsn pwethcw pwethheuristic
        pwethnocw pwfr pwmcw pwsatopcw q2931 q708 q931 q932 q932.ros q933 qllc qos qsig quake quake2 quake3 quakeworld quic r-goose r-stp r09 r3
        radiotap radius raknet ranap raw raw_sigcomp raw_sip rbm rdaclif rdc rdm rdmnet rdp rdp_drdynvc rdp_egfx rdpmt rdpudp rdt realtek redback
        redbackli reginfo reload reload-framing remact remunk remunk2 rep rep_proc resp rfc2190 rfc7468 rfr rftap rgmp riemann rip ripng rlc rlc-lte
        rlc-nr rldp rlm rlogin rmcp rmi rmp rmt-fec rmt-lct rnsap rohc roofnet roon_disco ros roverride rpc rpc_browser rpc_netlogon rpcap rpcordma
        rpkirtr rpl rpriv rquota rras rrc rrcp rrlp rs_acct rs_attr rs_attr_schema rs_bind rs_misc rs_pgo rs_plcy rs_prop_acct rs_prop_acl
        rs_prop_attr rs_prop_pgo rs_prop_plcy rs_pwd_mgmt rs_repadm rs_replist rs_repmgr rs_unix rsec_login rsh rsip rsp rss rstat rsvd rsvp
        rsvp-e2ei rsync rtacser rtcdc rtcfg rtcp rtitcp rtls rtmac rtmp rtmpt rtp rtp.ext.ed137 rtp_rfc2198 rtpevent rtpmidi rtpproxy rtps rtpsproc
        rtpsvt rtse rtsp rua rudp rwall rx s101 s1ap s4607 s5066dts s5066sis s7comm sabp sadmind sametime samr sap sasp sbc sbcap sbus sccp sccpmg
        scop scsi scsi_mmc scsi_osd scsi_sbc scsi_smc scsi_ssc scte35 scte35_private_command scte35_si scte35_splice_schedule scte35_time sctp
        scylla sdap sdh sdlc sdp sebek secidmap selfm serialization ses sflow sftp sgimount sgsap shicp shim6 sigcomp signal_pdu siii simple
        simulcrypt sip sipfrag sir sita skinny skype slarp slimp3 sll slow slsk sm smb smb2 smb_direct smb_netlogon smb_pipe smc smil sml smp smpp
        smrse smtp smux sna sna_xid snaeth sndcp sndcpxid snmp snort socks solaredge someip someipsd soupbintcp sparkplugb spdy spice spnego
        spnego-krb5 spoolss spp spray sprt spx srp srt srtcp srvloc srvsvc sscf-nni sscop ssdp ssh ssp sss sstp ssyncp starteam stat statnotify
        stcsig steam_ihs_discovery stp stt stun sua sv svcctl swils swipe symantec sync synergy synphasor syscall sysdig sysex sysex_digitech syslog
        systemd_journal t124 t125 t30 t38 tacacs tacplus tali tapa tapi taskschedulerservice tc_nv tcap tcg_cp_oids tcp tcp.options.acc_ecn
        tcp.options.ao tcp.options.cc tcp.options.ccecho tcp.options.ccnew tcp.options.echo tcp.options.echoreply tcp.options.eol
        tcp.options.experimental tcp.options.md5 tcp.options.mss tcp.options.nop tcp.options.qs tcp.options.rvbd.probe tcp.options.rvbd.trpy
        tcp.options.sack tcp.options.sack_perm tcp.options.scps tcp.options.scpscor tcp.options.scpsrec tcp.options.snack tcp.options.tfo
        tcp.options.timestamp tcp.options.unknown tcp.options.user_to tcp.options.wscale tcpcl tcpcl_exts tcpencap tcpros tdma tdmoe tdmop tds teap
        tecmp tecmp.payload tei_management teklink telkonet telnet teredo tetra tfp tftp thread thread_address thread_bcn thread_coap
        thread_diagnostic thread_meshcop thread_nwd thrift tibia tiff time tipc tivoconnect tkn4int tls tmode tn3270 tn5250 tnef tns tpcp tpkt
        tplink-smarthome tpm tpncp tr transum trill trksvr trmac ts2 tscf tsdns tsp ttag tte tte_pcf ttp turbocell turbocell_aggregate turnchannel
        tuxedo twamp.control twamp.test typeinfo tzsp u3v ua ua3g uasip uasp uaudp uavcan_can uavcan_dsdl ubdp ubertooth ubikdisk ubikvote ucp udld
        udp udpcp udpencap udplite uds udt uftp uftp4 uftp5 uhd ulp uma unistim urlencoded-form usb usbaudio usbccid usbcom usbdfu usbhid usbhub
        usbip usbll usbms usbmsclass usbport usbprinter usbvideo user_dlt userlog uts v120 v150fw v52 v5dl v5ef v5ua vcdu vdp21 vicp vines vines_arp
        vines_echo vines_frp vines_icp vines_ip vines_ipc vines_llc vines_rtp vines_spp vjc vlan vmlab vnc vntag vp8 vpp vpp-metadata vpp-opaque
        vpp-opaque2 vpp-trace vrrp vrt vsip vsncp vsncp.opt.addressalloc vsncp.opt.apn_ambr vsncp.opt.apname vsncp.opt.attachtype
        vsncp.opt.errorcode vsncp.opt.ipv4address vsncp.opt.ipv6_hsgw_lla_iid vsncp.opt.pco vsncp.opt.pdnaddress vsncp.opt.pdnid vsncp.opt.pdntype
        vsnp vsock vssmonitoring vtp vuze-dht vxi11_async vxi11_core vxi11_intr vxlan vxlan_gpe wai wap-sir wassp watcherinfo waveagent wbxml wccp
        wcp websocket wg whdlc who whois wifi_display wifi_p2p wimaxasncp wimaxmacphy winreg winsrepl wisun wisun.eapol_relay wisun.netricity.sc
        wisun.sec witness wkssvc wlan wlan_aggregate wlan_centrino wlan_ext wlan_radio wlan_rsna_eapol wlancap wlancertextn wlccp wmx wmx.aas
        wmx.aas_beam wmx.arq wmx.cdma wmx.clk wmx.dcd wmx.dlmap wmx.dreg_cmd wmx.dreg_req wmx.dsa wmx.dsc wmx.dsd wmx.dsx_rvd wmx.fpc wmx.hdr
        wmx.mgmt wmx.pkm wmx.pmc_req wmx.pmc_rsp wmx.prc wmx.reg_req wmx.reg_rsp wmx.rep wmx.res wmx.rng_req wmx.rng_rsp wmx.sbc wmx.sub wmx.ucd
        wmx.ulmap wol wow woww wpan wpan-nonask-phy wpan-tap wpan-zboss wps wreth wsmp wsp wtls wtp wzcsvc x11 x25 x29 x2ap x509af x509ce x509if
        x509sat xcap-caps xcap-error xcsl xdmcp xip xipserval xiri xmcp xml xmpp xnap xot xra xti xtp xyplex yami yhoo ymsg ypbind yppasswd ypserv
        ypxfr z3950 zbee_apf zbee_aps zbee_beacon zbee_ie zbee_nwk zbee_nwk_gp zbee_zcl zbee_zcl_closures.door_lock zbee_zcl_closures.shade_config
        zbee_zcl_general.alarms zbee_zcl_general.analog.input.basic zbee_zcl_general.analog.output.basic zbee_zcl_general.analog.value.basic
        zbee_zcl_general.applctrl zbee_zcl_general.basic zbee_zcl_general.binary_input_basic zbee_zcl_general.binary_output_basic
        zbee_zcl_general.binary_value_basic zbee_zcl_general.commissioning zbee_zcl_general.device_temperature_config zbee_zcl_general.gp
        zbee_zcl_general.groups zbee_zcl_general.identify zbee_zcl_general.level_control zbee_zcl_general.multistate.input.basic
        zbee_zcl_general.multistate.output.basic zbee_zcl_general.multistate.value.basic zbee_zcl_general.onoff
        zbee_zcl_general.onoff.switch.configuration zbee_zcl_general.ota zbee_zcl_general.part zbee_zcl_general.poll zbee_zcl_general.power_config
        zbee_zcl_general.pwrprof zbee_zcl_general.rssi_location zbee_zcl_general.scenes zbee_zcl_general.time zbee_zcl_general.touchlink
        zbee_zcl_ha.applevtalt zbee_zcl_ha.applident zbee_zcl_ha.applstats zbee_zcl_ha.metidt zbee_zcl_hvac.dehum_ctrl zbee_zcl_hvac.fan_ctrl
        zbee_zcl_hvac.pump_config_ctrl zbee_zcl_hvac.thermo_ui_config zbee_zcl_hvac.thermostat zbee_zcl_ias.ace zbee_zcl_ias.wd zbee_zcl_ias.zone
        zbee_zcl_lighting.ballast_ctrl zbee_zcl_lighting.color_ctrl zbee_zcl_meas_sensing.elecmes zbee_zcl_meas_sensing.flowmeas
        zbee_zcl_meas_sensing.illumlevelsen zbee_zcl_meas_sensing.illummeas zbee_zcl_meas_sensing.occsen zbee_zcl_meas_sensing.pressmeas
        zbee_zcl_meas_sensing.relhummeas zbee_zcl_meas_sensing.tempmeas zbee_zcl_se.calendar zbee_zcl_se.daily_schedule zbee_zcl_se.dm
        zbee_zcl_se.drlc zbee_zcl_se.em zbee_zcl_se.events zbee_zcl_se.ke zbee_zcl_se.keep_alive zbee_zcl_se.mdu_pairing zbee_zcl_se.met
        zbee_zcl_se.msg zbee_zcl_se.pp zbee_zcl_se.price zbee_zcl_se.sub_ghz zbee_zcl_se.tun zbee_zdp zbip_beacon zbncp zebra zep ziop zip zrtp zvt
        """;
}
