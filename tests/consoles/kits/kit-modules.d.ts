// The kits are installed on demand and elsewhere, so the project's own check knows them by name only.
declare module '@ant-design/x'
declare module '@chatui/core'
declare module '@douyinfe/semi-ui'
declare module '@tdesign-vue-next/chat'
declare module 'antd'
declare module 'react-chat-elements'
declare module 'vue'
