package io.tongban.foreignworker;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages; the English ones are in {@code messages/msg_en.properties}. */
@MessageBundle(locale = "zh-CN")
public interface Messages {

    @Message("zh-CN")
    String tag();

    @Message("外国人来华工作管理服务系统")
    String system();

    @Message("科学技术部政务服务平台")
    String platform();

    @Message("跳到正文")
    String skip();

    @Message("语言")
    String language();

    @Message("主导航")
    String navigation();

    @Message("网站首页")
    String home();

    @Message("政策法规")
    String policies();

    @Message("办理流程")
    String procedure();

    @Message("系统操作")
    String guide();

    @Message("岗位信息")
    String posts();

    @Message("遗失公告")
    String notices();

    @Message("在线留言")
    String questions();

    @Message("现在注册")
    String register();

    @Message("马上登录")
    String login();

    @Message("退出登录")
    String logout();

    @Message("进入系统")
    String enter();

    @Message("当前用户")
    String currentUser();

    @Message("用户类型")
    String userType();

    @Message("自然人")
    String natural();

    @Message("法人")
    String legal();

    @Message("法人(单位管理员)")
    String legalAdministrator();

    @Message("通知")
    String notice();

    @Message("本系统自2020年11月30日起通过科学技术部政务服务平台统一用户登录。请使用原有账户和密码选择法人登陆。")
    String noticeFirst();

    @Message("如无法登陆，首先尝试在原账户前“WP”（WP+原账户），其次再尝试选择自然人登录，仍然无法登陆，请选择找回密码。")
    String noticeSecond();

    @Message("技术支持电话：{number}")
    String support(String number);

    @Message("一次认证、全网通办")
    String motto();

    @Message("外国人来华工作许可的申请、延期、变更与注销，统一在线办理。")
    String lead();

    @Message("收到的身份信息")
    String received();

    @Message("以下信息由科学技术部政务服务平台统一用户登录提供。")
    String receivedFrom();

    @Message("登录名")
    String username();

    @Message("姓名")
    String name();

    @Message("单位名称")
    String unit();

    @Message("统一社会信用代码")
    String creditCode();

    @Message("原来华系统账户")
    String legacyAccount();

    @Message("身份认证等级")
    String assurance();

    @Message("自行申报")
    String assuranceDeclared();

    @Message("信息完整")
    String assuranceComplete();

    @Message("已实名认证")
    String assuranceVerified();

    @Message("用户标识")
    String subject();

    @Message("未提供")
    String missing();

    @Message("本演示系统不含此栏目的内容。")
    String sectionEmpty();

    @Message("未能登录")
    String failed();

    @Message("登录已取消，您可以重新登录。")
    String failedCancelled();

    @Message("统一用户登录暂时不可用，请稍后再试。")
    String failedUnavailable();

    @Message("统一用户登录没有接受本次请求，请重新登录；如仍然无法登录，请联系技术支持。")
    String failedRefused();

    @Message("重新登录")
    String again();

    @Message("演示系统，数据均为虚构")
    String demonstration();
}
