package io.tongban.simulators;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the inbox page; the English ones are in {@code messages/msg_en.properties}. */
@MessageBundle(locale = "zh-CN")
public interface Messages {

    @Message("zh-CN")
    String tag();

    @Message("已发送的短信")
    String title();

    @Message("演示与测试用的短信网关：短信不会发出，只显示在这里。")
    String lead();

    @Message("尚未发送任何短信。")
    String empty();

    @Message("时间")
    String time();

    @Message("手机号")
    String to();

    @Message("内容")
    String text();

    @Message("刷新")
    String refresh();

    @Message("语言")
    String language();
}
